namespace Alignment.Tests.Checks;

public class UntranslatedCheckTests
{
    private static readonly CheckTester Check = new("untranslated");

    [Theory]
    [InlineData("[|Two small networks correct each other's labels.|]")]
    [InlineData("[|We train it on three corpora and compare it with the usual baselines (基线) in every setting.|]")]
    [InlineData("[|Error falls by half.|]")]
    public void FieldInEnglish_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("MMLU、GSM8K、HumanEval、MBPP。")]
    [InlineData("$x_{t+1} = x_t - \\eta \\nabla f(x_t)$")]
    [InlineData("PSNR 34.1 dB, SSIM 0.93.")]
    [InlineData("提出 Graph-Enhanced Instance Interaction Module (GEIIM) 与 Weighted Region Attention (WRA)。")]
    [InlineData("在 ActivityNet Captions 和 YouCook2 上表现优异。")]
    public void FormulaListOfNamesOrFewChineseWords_IsClean(string target) => Check.Passes("", target);
}
