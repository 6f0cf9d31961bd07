namespace Alignment.Tests.Checks;

public class PlaceholderCheckTests
{
    private static readonly CheckTester Check = new("placeholder");

    [Theory]
    [InlineData("[|Summary generation failed|]")]
    [InlineData("[|Error|]")]
    [InlineData("[|Error code: 429 - {'error': {'message': 'slow down'}}|]")]
    [InlineData("[|N/A|]")]
    [InlineData("[|：|]")]
    public void FailureText_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("本文分析了摘要生成失败的常见原因，并给出补救办法。")]
    [InlineData("Error code: 429 这类错误在服务繁忙时出现，本文提出一种重试策略。")]
    public void TextThatSpeaksOfFailure_IsClean(string target) => Check.Passes("", target);
}
