using Alignment.Languages;

namespace Alignment.Tests.Languages;

public class LexiconTests
{
    /// <summary>Three English and two Chinese types.</summary>
    internal static Lexicon Small { get; } = Lexicon.Of(new LexiconParts
    {
        English = ["", "moss", "leaf"],
        Chinese = ["苔藓", "叶"],
        RowStart = [0, 0, 1, 3],
        Entries = [LexiconEntry.Of(0, 0.8), LexiconEntry.Of(0, 0.1), LexiconEntry.Of(1, 0.6)],
        ChineseShare = [0.02f, 0.04f],
        EnglishWeight = [0, 3, 2],
        FieldLogOdds = [0.5f, 0, -0.5f, 0, 0, 0, 0.25f, 0, 0, 0],
        UsualSupport = [1, 0.5f],
        SupportSpread = [1, 2],
    });

    [Fact]
    public void PackedAndUnpacked_AnswersTheSame()
    {
        Lexicon again = Lexicon.Read(Packed());
        Assert.Equal(Small.EnglishTypes, again.EnglishTypes);
        Assert.Equal(Small.ChineseTypes, again.ChineseTypes);
        for (int e = 0; e < Small.EnglishTypes; e++)
        {
            Assert.Equal(Small.English(e), again.English(e));
            Assert.Equal(e, again.FindEnglish(Small.English(e)));
            Assert.Equal(Small.Weight(e), again.Weight(e));
            Assert.Equal(Small.Translations(e).ToArray(), again.Translations(e).ToArray());
        }

        for (int z = 0; z < Small.ChineseTypes; z++)
        {
            Assert.Equal(Small.Chinese(z), again.Chinese(z));
            Assert.Equal(z, again.FindChinese(Small.Chinese(z)));
            Assert.Equal(Small.Share(z), again.Share(z));
            Assert.Equal(Small.UsualSupport(z), again.UsualSupport(z));
            Assert.Equal(Small.SupportSpread(z), again.SupportSpread(z));
            Assert.All(Enumerable.Range(0, Lexicon.FieldClasses), c => Assert.Equal(Small.FieldLogOdds(z, c), again.FieldLogOdds(z, c)));
        }
    }

    [Theory]
    [InlineData("fern")]
    [InlineData("Moss")]
    public void UnknownWord_IsNone(string word) => Assert.Equal(-1, Small.FindEnglish(word));

    [Fact]
    public void ShippedLexicon_HoldsProbabilities()
    {
        Lexicon lexicon = Lexicon.Default;
        for (int e = 0; e < lexicon.EnglishTypes; e++)
        {
            double sum = 0;
            foreach (LexiconEntry entry in lexicon.Translations(e))
            {
                sum += entry.Probability;
                Assert.InRange(entry.Chinese, 0, lexicon.ChineseTypes - 1);
            }

            Assert.InRange(sum, 0, 1.001);
        }

        Assert.All(Enumerable.Range(0, lexicon.ChineseTypes), z => Assert.True(lexicon.Share(z) > 0 && lexicon.SupportSpread(z) > 0));
    }

    [Theory]
    [InlineData("attention", "注意力")]
    [InlineData("retrieval", "检索")]
    public void CommonTerm_HasItsTranslation(string english, string chinese)
    {
        Span<char> stem = stackalloc char[english.Length];
        int length = EnglishStemmer.Stem(english, stem);
        int type = Lexicon.Default.FindEnglish(stem[..length]);
        Assert.Contains(
            Lexicon.Default.Translations(type).ToArray(),
            entry => entry.Chinese == Lexicon.Default.FindChinese(chinese) && entry.Probability > 0.3);
    }

    [Fact]
    public void OtherFile_IsRefused() =>
        Assert.Contains("lexicon", Assert.Throws<InvalidDataException>(() => Lexicon.Read("not a table"u8)).Message, StringComparison.Ordinal);

    [Fact]
    public void EmptyFile_IsRefused() => Assert.Throws<InvalidDataException>(() => Lexicon.Read([]));

    [Fact]
    public void CutFile_IsRefusedWhereverItIsCut()
    {
        byte[] packed = Packed();
        for (int length = 0; length < packed.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => Lexicon.Read(packed.AsSpan(0, length)));
        }
    }

    [Fact]
    public void WrongNumbers_AreRefused()
    {
        byte[] packed = Packed();
        packed[4] = 0xFF;
        packed[7] = 0xFF;
        Assert.Throws<InvalidDataException>(() => Lexicon.Read(packed));
    }

    private static byte[] Packed()
    {
        using MemoryStream stream = new();
        Small.Write(stream);
        return stream.ToArray();
    }
}
