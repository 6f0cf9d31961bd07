using System.Text.Json.Nodes;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests.Checks;

public class MispairedPaperCheckTests
{
    private const string Rule = "ALN301";

    [Fact]
    public void CleanSample_HasNone() =>
        Assert.DoesNotContain(SampleRecords.Judge().Findings, finding => finding.Check.Id is Rule or "ALN302" or "ALN309");

    [Fact]
    public void CleanSample_HasNoContentWarning() =>
        Assert.DoesNotContain(
            SampleRecords.Judge().Findings,
            finding => finding.Level >= Level.Warning && finding.Check.Id.StartsWith("ALN3", StringComparison.Ordinal));

    [Fact]
    public void ExchangedPapers_AreTwoErrorsAndNothingElse()
    {
        Judgement judgement = SampleRecords.Judge(records => SampleRecords.Exchange(records[2], "AI", records[9], "AI"));
        Finding[] found = [.. SampleRecords.New(judgement).Where(finding => finding.Level >= Level.Warning)];
        Assert.All(found, finding => Assert.Equal((Rule, Level.Error), (finding.Check.Id, finding.Level)));
        Assert.Equal(2, found.Length);
        Assert.Equal(found[0].Paper!.Value.Value, Assert.Single(found[1].Evidence));
        Assert.Equal(found[1].Paper!.Value.Value, Assert.Single(found[0].Evidence));
    }

    [Fact]
    public void ShiftedEdition_IsOneErrorThatSaysSo()
    {
        Judgement judgement = SampleRecords.Judge(Shift);
        Finding found = Assert.Single(judgement.Findings, finding => finding.Level == Level.Error);
        Assert.Equal(Rule, found.Check.Id);
        Assert.Contains("shifted by 1", found.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void FieldOfAnotherPaper_IsNamedWithThatPaper()
    {
        Judgement judgement = SampleRecords.Judge(records =>
            records[4].Summaries()["method"] = records[11].Summaries()["method"]!.DeepClone());
        Finding found = Assert.Single(SampleRecords.New(judgement), finding => finding.Check.Id == Rule);
        Assert.Equal("method", found.Field!.Value.Key());
        Assert.Equal(judgement.Evidence.Papers[11].Id.Value, Assert.Single(found.Evidence));
    }

    // Every paper gets the text of the one before it, the first that of the last.
    private static void Shift(List<JsonObject> records)
    {
        JsonNode last = records[^1]["AI"]!.DeepClone();
        for (int i = records.Count - 1; i > 0; i--)
        {
            records[i]["AI"] = records[i - 1]["AI"]!.DeepClone();
        }

        records[0]["AI"] = last;
    }
}
