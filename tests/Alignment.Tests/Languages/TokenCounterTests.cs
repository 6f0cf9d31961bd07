using Alignment.Languages;

namespace Alignment.Tests.Languages;

public class TokenCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("hello world", 2)]
    [InlineData("The paper reads two editions.", 6)]
    public void KnownText_HasKnownCount(string text, int tokens) => Assert.Equal(tokens, TokenCounter.O200k.Count(text));

    [Fact]
    public void ChineseText_HasAboutATokenForOneOrTwoCharacters()
    {
        const string Text = "本文比较两份日报的中英文摘要。";
        Assert.InRange(TokenCounter.O200k.Count(Text), Text.Length / 2, Text.Length);
    }
}
