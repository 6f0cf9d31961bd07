using Alignment.Languages;

namespace Alignment.Tests.Languages;

public class EnglishTablesTests
{
    [Fact]
    public void EveryRowIsALowerCaseWordOnce()
    {
        foreach (string name in new[] { "languages/en/stop-words.tsv", "languages/en/translated-words.tsv" })
        {
            string[] words = [.. DataTable.Embedded(name).Cells("word")];
            Assert.All(words, word => Assert.Matches("^[a-z]+$", word));
            Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData("consistently", true)]
    [InlineData("gap", true)]
    [InlineData("token", false)]
    [InlineData("softmax", false)]
    [InlineData("prompt", false)]
    public void OrdinaryWords_AreTranslated(string word, bool isTranslated) =>
        Assert.Equal(isTranslated, TranslatedWords.Contains(word));

    [Fact]
    public void EndingsNeverOutnumberOccurrences()
    {
        DataTable table = DataTable.Embedded("languages/zh-Hans/endings.tsv");
        int occurrences = table.Column("occurrences");
        int ends = table.Column("ends");
        Assert.All(table.Rows, row => Assert.True(
            int.Parse(row[ends], System.Globalization.CultureInfo.InvariantCulture)
            <= int.Parse(row[occurrences], System.Globalization.CultureInfo.InvariantCulture), row[0]));
    }

    [Theory]
    [InlineData("显著提升模型的性能", -2.5, 0)]
    [InlineData("显著提升模型性能并", -99, -6)]
    [InlineData("通过引入额外的", -99, -6)]
    public void UsualEndings_AreLikelierThanOthers(string text, double least, double most) =>
        Assert.InRange(ChineseEndings.Default.LogProbability(text)!.Value, least, most);

    [Fact]
    public void TextThatDoesNotEndInChinese_HasNoProbability() => Assert.Null(ChineseEndings.Default.LogProbability("使用 LoRA"));
}
