using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Tests.Languages;

namespace Alignment.Tests.Evidence;

public class KnownWordExtractorTests
{
    private static readonly KnownWordExtractor Small = new(LexiconTests.Small, new JiebaSegmenter(findsNewWords: false));

    [Fact]
    public void EnglishWords_AreFoundByTheirStems()
    {
        const string Text = "Mosses? The MOSS, two leaf-edges, and moss2.";
        Assert.Equal(
            ["Mosses", "MOSS", "leaf", "moss"], Small.English(Text).Select(word => word.Span.Of(Text)));
    }

    [Fact]
    public void ChineseWords_AreFoundWhereTheyStand()
    {
        const string Text = "该工具区分苔藓，moss 除外。";
        KnownWord word = Assert.Single(Small.Chinese(Text));
        Assert.Equal("苔藓", word.Span.Of(Text));
        Assert.Equal("苔藓", LexiconTests.Small.Chinese(word.Type));
    }

    [Theory]
    [InlineData("")]
    [InlineData("。，！ 123")]
    public void TextWithoutWords_HasNone(string text)
    {
        Assert.Empty(Small.Chinese(text));
        Assert.Empty(Small.English(text));
    }

    [Fact]
    public void EndlessWord_IsSkipped() => Assert.Empty(Small.English(new string('m', 5000)));
}
