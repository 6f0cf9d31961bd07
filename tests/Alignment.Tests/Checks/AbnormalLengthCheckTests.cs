namespace Alignment.Tests.Checks;

public class AbnormalLengthCheckTests
{
    private const string Source = "The method of paper a concerns a task that earlier systems did not solve.";

    private static readonly CheckTester Check = new("abnormal-length");

    [Theory]
    [InlineData("[|方法有效。|]")]
    [InlineData("[|见下文。|]")]
    public void FarTooShort_IsMarked(string target) => Check.Marks(Source, target);

    [Fact]
    public void FarTooLong_IsMarked() => Check.Marks(
        Source,
        "[|" + string.Concat(Enumerable.Range(0x4E00, 400).Select(c => (char)c)) + "。|]");

    [Theory]
    [InlineData("先收集样本，再训练两个网络，互相校正标签。")]
    [InlineData("先收集样本，再训练两个互相校正的小型网络，最后由专家核对全部结果。")]
    public void UsualLength_IsClean(string target) => Check.Passes(Source, target);

    [Fact]
    public void CutOffText_IsReportedAsThatAndNotAsShort()
    {
        Check.Passes(Source, "先收集");
        Assert.Single(new CheckTester("truncated").Findings(Source, "先收集"));
    }
}
