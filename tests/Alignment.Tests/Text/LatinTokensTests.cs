using Alignment.Text;

namespace Alignment.Tests.Text;

public class LatinTokensTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("没有拉丁字母。", "")]
    [InlineData("a 与 b", "")]
    [InlineData("GPT-4 胜过 BERT", "gpt bert")]
    [InlineData("提升 28.4 BLEU.", "28.4 bleu")]
    [InlineData("v1.2.", "v1.2")]
    [InlineData("使用ResNet50训练", "resnet50")]
    public void Text_HasTheseTokens(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', LatinTokens.Of(text)));
}
