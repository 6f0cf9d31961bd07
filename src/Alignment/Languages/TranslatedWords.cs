namespace Alignment.Languages;

/// <summary>English words that Chinese summaries translate: <c>data/languages/en/translated-words.tsv</c>.</summary>
public static class TranslatedWords
{
    // A plain set: freezing five thousand words takes longer than looking up those of one edition.
    private static readonly HashSet<string> Words =
        new(DataTable.Embedded("languages/en/translated-words.tsv").Cells("word"), StringComparer.Ordinal);

    /// <summary>Whether published Chinese editions practically never keep the word; only lower case counts.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
