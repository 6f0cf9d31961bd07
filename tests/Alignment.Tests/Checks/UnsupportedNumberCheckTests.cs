namespace Alignment.Tests.Checks;

public class UnsupportedNumberCheckTests
{
    private static readonly CheckTester Check = new("unsupported-number");

    [Theory]
    [InlineData("35 million users", "服务 3500 万用户。")]
    [InlineData("35 million users", "服务三千五百万用户。")]
    [InlineData("costs fall by 60%", "成本下降 60％。")]
    [InlineData("costs fall by 60%", "成本下降六成。")]
    [InlineData("a score of 0.82", "得分为 82%。")]
    [InlineData("uses 20% of the memory", "节省 80% 的内存。")]
    [InlineData("between 15.2 and 26.4 hours", "耗时 15 至 26 小时。")]
    [InlineData("it takes 120 minutes", "耗时 2 小时。")]
    [InlineData("100x cheaper", "成本降低两个数量级。")]
    [InlineData("1,247,893 rows", "超过 120 万行。")]
    [InlineData("from 45.2% to 52.7%", "提升 7.5 个百分点。")]
    [InlineData("a Kite-7B model", "70 亿参数的模型。")]
    [InlineData("19, 653 tokens", "19,653 个词元。")]
    [InlineData("a gain of 5 to 7 points", "提升 5-7 个百分点。")]
    [InlineData("60 cats and 15 dogs", "共 75 只动物。")]
    [InlineData(@"a capacity of $\frac{1}{2}$", "容量为 1/2。")]
    [InlineData("uses 50x fewer samples", "样本仅为 1/50。")]
    [InlineData("from 0.362 to 0.502", "提升 38.7%。")]
    [InlineData("a 9.19x gain", "提升 9 倍。")]
    [InlineData("memory falls by a factor of two", "内存减少 50%。")]
    [InlineData("primes in {53, 71, 97, 113}", "素数取 {53,71,97,113}。")]
    [InlineData("nine in ten readers agree", "九成读者同意。")]
    [InlineData("35 million users", "服務 3500 萬用戶。")]
    [InlineData("novels since 1740", "18世纪的小说。")]
    [InlineData("a score of .736", "得分达.736。")]
    [InlineData("a wave of $5 \\times 10^{16}$m", "波长约5×10¹⁶米。")]
    [InlineData("twentyfive systems", "25 个系统。")]
    [InlineData("split the data 80/20", "数据按 80/20 划分。")]
    public void SameQuantityInAnotherForm_IsClean(string source, string target) => Check.Passes(source, target);

    [Theory]
    [InlineData("35 million users", "服务 [|350 万|]用户。")]
    [InlineData("77.7 billion pixels", "使用 [|77.7 亿|]个像素。")]
    [InlineData("costs fall by 60%", "成本下降 [|6%|]。")]
    [InlineData("accuracy is 88.9%", "准确率为 [|88.90%|]。")]
    [InlineData("accuracy is 88.9%", "准确率为 [|88.9|]，领先他人。")]
    [InlineData("it takes 8 hours", "耗时 [|7 小时|]。")]
    [InlineData("58% fewer steps and 41% less memory", "步数减少 [|59%|]，内存减少 41%。")]
    [InlineData("over 100 trillion tokens", "分析超过[|101 万亿|]词元。")]
    [InlineData("a loss of 0.4986", "损失为 [|0.4983|]。")]
    [InlineData("runs on 300 chips", "使用 [|310|] 块芯片。")]
    public void UnsupportedNumber_IsMarked(string source, string target) => Check.Marks(source, target);
}
