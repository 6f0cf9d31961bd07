using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Scoring;

namespace Alignment.Tests.Scoring;

public class DisplayScoreTests
{
    private static readonly double[] Nothing = new double[DisplaySigns.Names.Count];

    [Fact]
    public void SoundSample_ScoresAboveTheDamagedOne()
    {
        int[] sound = Fields("2026-01-05-zh.md");
        Assert.InRange(sound.Order().ElementAt(sound.Length / 2), 80, 100);
        Assert.All(sound, score => Assert.InRange(score, 20, 100));
        Assert.True(Fields("2026-01-05-zh-damaged.md").Order().First() < 10);
    }

    [Fact]
    public void FieldWithoutText_ScoresNothing_AndPaperHasTheScoreOfItsWorstField()
    {
        Report report = ReportBuilder.Build(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"));
        Assert.All(
            report.Papers.SelectMany(paper => paper.Fields).Where(field => field.Target is "failure" or "empty" or "wrong-language"),
            field => Assert.Equal(0, field.EstimatedScore));
        Assert.All(report.Papers, paper => Assert.Equal(paper.Fields.Min(field => field.EstimatedScore), paper.EstimatedScore));
        Assert.Contains(report.Papers, paper => paper.EstimatedScore == 0);
    }

    [Fact]
    public void NoSign_ScoresHigh_AndAnErrorLower()
    {
        double[] error = [.. Nothing];
        error[DisplaySigns.Names.ToList().IndexOf("error")] = 1;
        int plain = DisplayScoreModel.Default.Score(Nothing);
        Assert.InRange(plain, 60, 100);
        Assert.True(DisplayScoreModel.Default.Score(error) < plain / 2);
    }

    [Fact]
    public void Table_IsReadAsItWasWritten()
    {
        string table = DisplayScoreModel.Table(-1.5, [.. Nothing.Select((_, i) => i / 10.0)], ["origin"]);
        DisplayScoreModel model = DisplayScoreModel.Of(DataTable.Read("x.tsv", new StringReader(table)));
        double[] last = [.. Nothing];
        last[^1] = 2;
        Assert.Equal(-1.5 + (2 * (Nothing.Length - 1) / 10.0), model.Damage(last), 9);
        Assert.Equal(82, model.Score(Nothing));
    }

    [Fact]
    public void MissingWeight_IsNamed() => Assert.Contains("support-lack", Assert.Throws<InvalidDataException>(
        () => DisplayScoreModel.Of(DataTable.Read("x.tsv", new StringReader("sign\tweight\n(constant)\t1\n")))).Message, StringComparison.Ordinal);

    private static int[] Fields(string target) =>
    [
        .. ReportBuilder.Build(Samples.Judge("2026-01-05-en.md", target)).Papers.SelectMany(paper => paper.Fields)
            .Where(field => field.Target == "text").Select(field => field.EstimatedScore!.Value),
    ];
}
