namespace Alignment.Tests.Checks;

public class DifferentDaysCheckTests
{
    [Theory]
    [InlineData("2026-01-05.md", "2026-01-05_AI_enhanced_Chinese.jsonl", 0)]
    [InlineData("2026-01-05/en.md", "2026-01-05/zh.md", 0)]
    [InlineData("en.md", "2026-01-05.md", 0)]
    [InlineData("2026-01-05.md", "2026-01-06.md", 1)]
    [InlineData("2026-01-05/en.md", "2026-01-06/zh.md", 1)]
    public void DaysInTheNames_AreCompared(string source, string target, int found)
    {
        (string english, string chinese) = EditionTester.Editions();
        Assert.Equal(found, Count(english, chinese, source, target));
    }

    [Fact]
    public void NoSharedPaper_IsReported()
    {
        (string english, string chinese) = EditionTester.Editions();
        Assert.Equal(1, Count(english, chinese.Replace("abs/2601", "abs/2602", StringComparison.Ordinal), "en.md", "zh.md"));
    }

    private static int Count(string english, string chinese, string source, string target) =>
        EditionTester.Judge(english, chinese, source, target).Findings.Count(finding => finding.Check.Name == "different-days");
}
