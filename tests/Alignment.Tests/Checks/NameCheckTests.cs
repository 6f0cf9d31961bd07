namespace Alignment.Tests.Checks;

public class NameCheckTests
{
    private static readonly CheckTester Unsupported = new("unsupported-name");
    private static readonly CheckTester Misspelt = new("misspelt-name");

    [Theory]
    [InlineData("a sparse tree search", "该 STS 方法达到 SOTA。")]
    [InlineData("KiteNets fly", "KiteNet 可以飞行。")]
    [InlineData("the Kite model and the Harbor set", "Kite-Harbor 组合。")]
    [InlineData("You Only Fold Once (YOFO), version 5", "采用 YOFOv5。")]
    public void NameThePaperSpellsOut_IsClean(string source, string target)
    {
        Unsupported.Passes(source, target);
        Misspelt.Passes(source, target);
    }

    [Theory]
    [InlineData("we use KiteNet", "采用 [|HarborSim|] 平台。")]
    [InlineData("we use KiteNet", "采用 [|QZXW|] 方法。")]
    public void NameOfAnotherPaper_IsMarked(string source, string target) => Unsupported.Marks(source, target);

    [Theory]
    [InlineData("we use KiteNet-V2", "采用 [|KiteNet-V3|]。")]
    [InlineData("we use KiteNet", "采用 [|KitenEt|]。", true)]
    [InlineData("we use the Harbor simulator", "采用 [|Harbro|] 模拟器。")]
    [InlineData("we present KiteSkimNT", "提出 [|KiteSkimT|] 方法。")]
    [InlineData("the RLHF stage", "在 [|RLFH|] 阶段。")]
    public void NearMissOfAName_IsMarked(string source, string target, bool sameKey = false)
    {
        if (sameKey)
        {
            Misspelt.Passes(source, target.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        }
        else
        {
            Misspelt.Marks(source, target);
        }
    }

    [Fact]
    public void NearMiss_NamesTheRightOne() =>
        Assert.Contains("KiteNet-V2", Assert.Single(Misspelt.Findings("we use KiteNet-V2", "采用 KiteNet-V3。")).Message.Chinese, StringComparison.Ordinal);
}
