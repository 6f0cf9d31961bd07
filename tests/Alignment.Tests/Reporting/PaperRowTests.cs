using System.Text;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

public class PaperRowTests
{
    [Fact]
    public void PaperThatWasNotCrawled_IsNotMissing()
    {
        string[] records = File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-zh.jsonl"));
        Judgement judgement = Judgement.Of(
            Samples.Source("2026-01-05-en.jsonl"), Source("zh.jsonl", records[..22]), Source("raw.jsonl", records[..23]), new());
        Report report = ReportBuilder.Build(judgement);
        Assert.Equal(1, report.Summary.Missing);
        Assert.Equal(["missing", "out-of-scope"], report.Papers.Where(paper => paper.HeldBy == "source").Select(paper => paper.Status));
    }

    private static EditionSource Source(string name, string[] lines) =>
        new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));
}
