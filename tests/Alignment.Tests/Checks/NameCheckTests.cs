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
    [InlineData("we use KiteNet", "KiteNet 很快，[|KITENet|] 也省内存。")]
    [InlineData("we use HSIM2", "平台为 HSIM2，[|HSIM-2|] 可以回放。")]
    public void NameWrittenInTwoWays_IsMarkedWhereItDiffersFromTheEnglish(string source, string target) => Misspelt.Marks(source, target);

    [Theory]
    [InlineData("we use KiteNet and KITENet", "KiteNet 很快，KITENet 也快。")]
    [InlineData("we use KiteNet", "KITENet 很快。")]
    [InlineData("the harbor map", "HARBOR 方法读入 harbor 地图。")]
    [InlineData("a gain in mKTE and mKTE at 5", "mKTE 上升，$mKTE_{5}$ 也上升。")]
    [InlineData("we use KiteNets", "KiteNets 很快，每个 KiteNet 也小。")]
    public void NameTheEnglishWritesSoOrThatNeverFollowsIt_IsClean(string source, string target) => Misspelt.Passes(source, target);

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

    [Theory]
    [InlineData("we present KiteNT", "提出 [|KitNT|] 方法。")]
    [InlineData("we present KiteNT", "提出 [|KitteNT|] 方法。")]
    [InlineData("we present KiteNT", "提出 [|KixeNT|] 方法。")]
    [InlineData("we present KITT-PG", "提出 [|KTT-PG|] 方法。")]
    [InlineData("we fold Kites", "折叠 [|Kiites|] 一次。")]
    [InlineData("we fold maps", "用 [|Pyhton|] 折叠。")]
    [InlineData("we fold maps", "用 [|Transsformer|] 折叠。")]
    public void NameThatLostOrDoubledALetter_IsMarked(string source, string target) => Misspelt.Marks(source, target);

    [Theory]
    [InlineData("held-out folds", "采用 hold-out 划分。")]
    [InlineData("a kite-as-a-judge test", "采用 kite-as-judge 测试。")]
    [InlineData("KITE-as-judge", "采用 KITEs-as-judge。")]
    [InlineData("levels K0-K1 and K2-K4", "在 K0-K2 级别。")]
    [InlineData("we update maps", "用 up/gate 层。")]
    [InlineData("based on folds", "结果有 biased 倾向。")]
    [InlineData("sizes 1.5/7B", "规模 1.5B/7B。")]
    [InlineData("Schnützel flies", "Schnützel 可以飞行，when it can。")]
    public void OtherWord_IsNoSlip(string source, string target) => Misspelt.Passes(source, target);

    [Theory]
    [InlineData("Kites trim fields. The KMTF set.", "用 KTF 数据集。")]
    [InlineData("altitude sensing for kites, ALAK", "用 ASFK 数据集。")]
    public void AcronymThatThePaperSpellsOut_IsNoSlipOfAnother(string source, string target) => Misspelt.Passes(source, target);

    [Fact]
    public void NearMiss_NamesTheRightOne() =>
        Assert.Contains("KiteNet-V2", Assert.Single(Misspelt.Findings("we use KiteNet-V2", "采用 KiteNet-V3。")).Message.Chinese, StringComparison.Ordinal);
}
