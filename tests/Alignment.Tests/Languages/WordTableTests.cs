using Alignment.Languages;

namespace Alignment.Tests.Languages;

public class WordTableTests
{
    private static readonly string[] Words =
    [
        "a", "ab", "\u6261", "扡a", "a扡", "learned", "learning", "网", "网络", "神经网", "神经网络", "神经网络的", "\uFFFF", "\uFFFF\uFFFF",
        "\0", "a\0", "", "é", "é\0", "éé", "\u0100", "transformers",
    ];

    [Fact]
    public void EveryWord_HasItsPlace()
    {
        WordTable table = new(Words);
        Assert.All(Words, (word, place) => Assert.Equal(place, table.Find(word)));
    }

    [Theory]
    [InlineData("b")]
    [InlineData("a\0\0")]
    [InlineData("\0a")]
    [InlineData("learne")]
    [InlineData("learnings")]
    [InlineData("经网络")]
    [InlineData("神经网络是")]
    [InlineData("\uFFFF\uFFFF\uFFFF")]
    [InlineData("transformerz")]
    public void AnotherWord_HasNone(string word) => Assert.Equal(-1, new WordTable(Words).Find(word));
}
