using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Tests.Checks;

public class JsonMarkdownDifferCheckTests
{
    private static readonly EditionTester Check = new("json-markdown-differ");

    [Fact]
    public void NoTwin_IsClean() => Assert.Empty(Check.Findings(EditionTester.Editions()));

    [Theory]
    [InlineData("2026-01-05-en", "2026-01-05-zh")]
    public void SampleInBothForms_IsClean(string source, string target)
    {
        string records = File.ReadAllText(Repository.File("data", "samples", target + ".jsonl"));
        var editions = (Sample(source + ".md"), Sample(target + ".md"));
        Assert.Empty(Check.Findings(editions, records));
        Assert.Empty(Check.Findings((editions.Item1, records), editions.Item2));
    }

    [Fact]
    public void DifferingFieldsOfAPaper_AreOneFinding()
    {
        var editions = EditionTester.Editions();
        string twin = editions.Target.Replace("提出一种可区分5类", "提出一种能区分5类", StringComparison.Ordinal);
        Finding finding = Assert.Single(Check.Findings(editions, twin));
        Assert.Equal((Level.Warning, "2601.00002", FieldName.Tldr), (finding.Level, finding.Paper?.Value, finding.Field));
    }

    [Fact]
    public void PapersThatOneFileLacks_AreOneFinding()
    {
        var editions = EditionTester.Editions();
        string twin = editions.Target[..editions.Target.IndexOf("### [9]", StringComparison.Ordinal)];
        Assert.Equal(["2601.00008", "2601.00009"], Assert.Single(Check.Findings(editions, twin)).Papers.Select(id => id.Value));
        Finding other = Assert.Single(Check.Findings((editions.Source, twin), editions.Target));
        Assert.Equal(2, other.Papers.Length);
        Assert.Equal("twin", other.Related?.Path);
    }

    [Fact]
    public void TwinThatCannotBeRead_PreventsJudgement()
    {
        (string source, string target) = EditionTester.Editions();
        Assert.Equal(2, EditionTester.Judge(source, target, twin: "").Verdict.ExitCode);
    }

    private static string Sample(string name) => File.ReadAllText(Repository.File("data", "samples", name));
}
