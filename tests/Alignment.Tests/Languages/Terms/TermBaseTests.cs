using Alignment.Languages.Terms;

namespace Alignment.Tests.Languages.Terms;

public class TermBaseTests
{
    private static readonly TermBase Terms = new(
    [
        new("gear train") { Preferred = "轮系", MainShare = 0.95, Variants = ["齿轮列"] },
        new("planetary gear train") { Preferred = "行星轮系" },
        new("out-of-plane stress") { Preferred = "面外应力" },
    ]);

    [Theory]
    [InlineData("Gear-trains are quiet.", "gear train")]
    [InlineData("A planetary gear train hums.", "gear train|planetary gear train")]
    [InlineData("One gear, train it.", "")]
    [InlineData("the out of plane stresses", "out-of-plane stress")]
    [InlineData("gearing trains", "")]
    [InlineData("", "")]
    public void Find_NamesTheTermsOfAText(string text, string expected)
    {
        SortedSet<int> found = [];
        Terms.Find(text, found);
        Assert.Equal(expected, string.Join('|', found.Select(number => Terms.Terms[number].English)));
    }

    [Fact]
    public void With_PutsTheLaterRowFirst()
    {
        Term term = Terms.With([new("Gear Trains") { Preferred = "齿轮系", Forbidden = ["轮系"] }]).Terms[0];

        Assert.Equal("齿轮系", term.Preferred);
        Assert.Equal<string>(["轮系"], term.Forbidden);
        Assert.Empty(term.Admitted);
        Assert.Equal<string>(["齿轮列"], term.Variants);
        Assert.Null(term.MainShare);
    }

    [Theory]
    [InlineData("视觉-语言 模型", "视觉语言模型")]
    [InlineData("ＬｏＲＡ", "lora")]
    public void Fold_LeavesOutWhatDoesNotMatter(string text, string expected) => Assert.Equal(expected, TermText.Fold(text));
}
