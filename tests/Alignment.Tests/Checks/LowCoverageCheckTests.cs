using Alignment.Checks;
using Alignment.Reporting;
using Alignment.Scoring;

namespace Alignment.Tests.Checks;

public class LowCoverageCheckTests
{
    private const string Short = "作者提出一种新方法。";

    [Fact]
    public void PaperThatSaysHardlyAnything_IsNotedWithWhatIsUncovered()
    {
        Judgement judgement = SampleRecords.Judge(records =>
        {
            foreach (string field in records[3].Summaries().Select(pair => pair.Key).ToArray())
            {
                records[3].Summaries()[field] = Short;
            }
        });
        Finding[] found = [.. SampleRecords.New(judgement).Where(finding => finding.Check.Id == "ALN309")];
        Assert.NotEmpty(found);
        Assert.All(found, finding =>
        {
            Assert.Equal(Level.Note, finding.Level);
            Assert.Equal(judgement.Evidence.Papers[3].Id, finding.Paper);
            Assert.InRange(finding.Evidence.Length, 1, 5);
            Assert.NotNull(finding.Related);
        });
    }

    [Fact]
    public void UncoveredPhrases_StandInTheEnglishField()
    {
        Judgement judgement = SampleRecords.Judge(records => records[3].Summaries()["method"] = Short);
        foreach (FieldCoverage field in judgement.Scores.Contents.OfType<PaperCoverage>().SelectMany(paper => paper.Fields))
        {
            Assert.InRange(field.Coverage.Share!.Value, 0, 1);
            Assert.True(field.Uncovered.IsEmpty == (field.Coverage.Covered >= field.Coverage.Total));
        }
    }

    [Fact]
    public void MispairedPaper_IsNotNotedToo() => Assert.DoesNotContain(
        SampleRecords.New(SampleRecords.Judge(records => SampleRecords.Exchange(records[2], "AI", records[9], "AI"))),
        finding => finding.Check.Id == "ALN309");
}
