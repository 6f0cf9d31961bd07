using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class ContentsMismatchCheckTests
{
    private static readonly EditionTester Check = new("contents-mismatch");

    [Fact]
    public void ContentsThatAgree_AreClean() => Assert.Empty(Check.Findings(EditionTester.Editions()));

    [Fact]
    public void NoContents_AreClean() => Assert.Empty(Target("[Total: 10]", ""));

    [Fact]
    public void WrongNumber_IsAnErrorAtTheNumber()
    {
        (string source, string target) = EditionTester.Editions();
        target = target.Replace("[Total: 10]", "[Total: 11]", StringComparison.Ordinal);
        Finding finding = Assert.Single(Check.Findings((source, target)));
        Assert.Equal(Level.Error, finding.Level);
        Assert.Null(finding.Paper);
        Assert.StartsWith("11]", EditionTester.LineFrom(finding.Place, target), StringComparison.Ordinal);
        Assert.Equal("the contents promise 11 papers in cs.CL, the edition holds 10", finding.Message.English);
    }

    [Fact]
    public void WrongNumberInTheSource_IsAWarning()
    {
        (string source, string target) = EditionTester.Editions();
        source = source.Replace("[Total: 10]", "[Total: 11]", StringComparison.Ordinal);
        Assert.Equal(Level.Warning, Assert.Single(Check.Findings((source, target))).Level);
    }

    [Fact]
    public void CategoryNamedTwice_IsReported() =>
        Assert.Contains("twice", Assert.Single(Target("[Total: 10]", "[Total: 10]\n- [cs.CL](#cs.CL) [Total: 10]")), StringComparison.Ordinal);

    [Fact]
    public void CategoryThatTheContentsDoNotName_IsReported() =>
        Assert.Equal(2, Target("- [cs.CL]", "- [cs.CV]").Length);

    [Fact]
    public void CategoriesAtTheEndWithoutAnEntry_AreOneFinding() =>
        Assert.Contains(
            "7 papers in 2 categories from cs.CV on",
            Assert.Single(Target("[Total: 10]", "[Total: 10]\n- [cs.CV](#cs.CV) [Total: 4]\n- [cs.LG](#cs.LG) [Total: 3]")),
            StringComparison.Ordinal);

    private static string[] Target(string old, string changed)
    {
        (string source, string target) = EditionTester.Editions();
        string line = old == "[Total: 10]" && changed.Length == 0 ? "- [cs.CL](#cs.CL) [Total: 10]" : old;
        return [.. Check.Findings((source, target.Replace(line, changed, StringComparison.Ordinal))).Select(f => f.Message.English)];
    }
}
