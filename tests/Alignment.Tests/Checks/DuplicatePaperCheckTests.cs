using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class DuplicatePaperCheckTests
{
    private static readonly EditionTester Check = new("duplicate-paper");

    [Theory]
    [InlineData("", "with the same summaries")]
    [InlineData("另一句话。", "with other summaries")]
    public void PaperThatStandsTwice_IsReportedWhereItStandsAgain(string method, string said)
    {
        (string source, string target) = EditionTester.Editions();
        Dictionary<string, string> again = EditionTester.Chinese(3);
        again["Method"] = method.Length == 0 ? again["Method"] : method;
        target += EditionText.Entry("2601.00003v2", again, index: 11);

        Finding finding = Assert.Single(Check.Findings((source, target)));
        Assert.Equal((Level.Warning, "2601.00003"), (finding.Level, finding.Paper?.Value));
        Assert.Contains(said, finding.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("### [11]", EditionTester.LineFrom(finding.Place, target), StringComparison.Ordinal);
        Assert.StartsWith("### [4]", EditionTester.LineFrom(finding.Related!, target), StringComparison.Ordinal);
    }

    [Fact]
    public void EditionMadeTwiceOver_IsOneFinding()
    {
        (string source, string target) = EditionTester.Editions();
        string entries = target[target.IndexOf("### ", StringComparison.Ordinal)..];
        Assert.Equal(10, Assert.Single(Check.Findings((source, target + entries))).Papers.Length);
    }
}
