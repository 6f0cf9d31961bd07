namespace Alignment.Tests.Checks;

public class OppositeDirectionCheckTests
{
    private static readonly CheckTester Check = new("opposite-direction");

    [Theory]
    [InlineData("It reduces cost by 30%.", "成本提升约 [|30%|]。")]
    [InlineData("Recall rises by 12%.", "召回率降低了 [|12%|]。")]
    [InlineData("Recall improves by 12%.", "召回率下降 [|12%|]。")]
    [InlineData("A 12% drop in noise.", "实现 [|12%|] 的噪声提升。")]
    public void FigureThatGoesTheOtherWay_IsMarked(string source, string target) => Check.Marks(source, target);

    [Theory]
    [InlineData("It reduces cost by 30%.", "成本降低 30%。")]
    [InlineData("It improves the error by 30%.", "误差降低 30%。")]
    [InlineData("It gains 30% in WER.", "在 WER 上降低 30%。")]
    [InlineData("It lowers a rising cost by 30%.", "成本提升 30%。")]
    [InlineData("It lowers cost by 30%. Speed rises by 30%.", "速度提升 30%。")]
    [InlineData("It needs 30% of the cost.", "成本提升 30%。")]
    [InlineData("It lowers cost by 30%.", "提升精度时成本降低 30%。")]
    [InlineData("It lowers cost by 30%.", "成本提升 20%。")]
    [InlineData("It lowers the cost to 30%.", "提升后的系统只需 30%。")]
    public void SameOrDoubtfulDirection_IsClean(string source, string target) => Check.Passes(source, target);
}
