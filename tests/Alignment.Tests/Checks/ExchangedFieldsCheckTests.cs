using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Tests.Checks;

public class ExchangedFieldsCheckTests
{
    [Theory]
    [InlineData(0, "motivation", "method")]
    [InlineData(3, "motivation", "result")]
    [InlineData(6, "method", "result")]
    public void ExchangedFields_AreOneFindingThatNamesBoth(int paper, string one, string other)
    {
        Finding found = Assert.Single(
            SampleRecords.New(SampleRecords.Judge(records =>
                SampleRecords.Exchange(records[paper].Summaries(), one, records[paper].Summaries(), other))),
            finding => finding.Check.Id == "ALN302");
        Assert.Equal((one, other), (found.Field!.Value.Key(), Assert.Single(found.Evidence)));
        Assert.True(found.Level >= Level.Warning);
    }

    [Fact]
    public void MispairedPaper_IsNotReportedAsExchangedToo()
    {
        Finding[] found = SampleRecords.New(SampleRecords.Judge(records =>
        {
            SampleRecords.Exchange(records[0], "AI", records[8], "AI");
            SampleRecords.Exchange(records[0].Summaries(), "motivation", records[0].Summaries(), "method");
        }));
        Assert.DoesNotContain(found, finding => finding.Check.Id == "ALN302");
    }
}
