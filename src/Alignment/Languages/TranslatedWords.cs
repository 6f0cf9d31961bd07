using System.Collections.Frozen;
using System.Globalization;

namespace Alignment.Languages;

/// <summary>English words that Chinese summaries translate: <c>data/languages/en/translated-words.tsv</c>.</summary>
public static class TranslatedWords
{
    private static readonly FrozenDictionary<string, int> EnglishFields = ReadTable();

    /// <summary>Whether published Chinese editions practically never keep the word; only lower case counts.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        EnglishFields.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>In how many English fields the word was counted; 0 for a word that is not in the table.</summary>
    public static int CountOf(string word) => EnglishFields.GetValueOrDefault(word);

    private static FrozenDictionary<string, int> ReadTable()
    {
        DataTable table = DataTable.Embedded("languages/en/translated-words.tsv");
        int word = table.Column("word");
        int english = table.Column("english");
        return table.Rows.ToFrozenDictionary(
            row => row[word], row => int.Parse(row[english], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
