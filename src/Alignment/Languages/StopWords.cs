using System.Collections.Frozen;

namespace Alignment.Languages;

/// <summary>English function words: <c>data/languages/en/stop-words.tsv</c>.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words =
        DataTable.Embedded("languages/en/stop-words.tsv").Cells("word").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a function word, in any letter case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
