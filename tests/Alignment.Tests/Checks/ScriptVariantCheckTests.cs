using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class ScriptVariantCheckTests
{
    private static readonly CheckTester Check = new("script-variant");

    [Theory]
    [InlineData("该模型的訓练过程稳定。", "訓")]
    [InlineData("本文提出新的緩存策略。", "緩")]
    public void OneTraditionalCharacter_IsMarked(string target, string form) =>
        Check.Marks("", target.Replace(form, $"[|{form}|]", StringComparison.Ordinal));

    [Fact]
    public void WholeTraditionalField_IsOneWarning()
    {
        Finding finding = Assert.Single(Check.Findings("", "該模型於訓練時學習圖結構，並達到優異的準確率。"));
        Assert.Equal(Level.Warning, finding.Level);
    }

    [Theory]
    [InlineData("", "瞭望塔覆盖乾县，徵羽二音著称于世，凭藉经验。")]
    [InlineData("", "昇腾处理器上的算子由于於姓作者的工作而加速。")]
    [InlineData("OCR for Traditional Chinese", "数据集含“龍門”一类的碑刻文字。")]
    public void FormsThatSimplifiedTextKeeps_AreClean(string source, string target) => Check.Passes(source, target);
}
