using Alignment.Languages;

namespace Alignment.Tests.Languages;

public class EnglishStemmerTests
{
    [Theory]
    [InlineData("Segments", "segment")]
    [InlineData("segmented", "segment")]
    [InlineData("segmenting", "segment")]
    [InlineData("studies", "study")]
    [InlineData("planned", "plan")]
    [InlineData("process", "process")]
    [InlineData("analysis", "analysis")]
    [InlineData("corpus", "corpus")]
    [InlineData("image", "imag")]
    [InlineData("images", "imag")]
    [InlineData("using", "using")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void Word_HasItsStem(string word, string stem)
    {
        Span<char> room = stackalloc char[word.Length];
        int length = EnglishStemmer.Stem(word, room);
        Assert.Equal(stem, room[..length].ToString());
    }
}
