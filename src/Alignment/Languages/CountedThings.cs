using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alignment.Languages;

/// <summary>The things that summaries count, in both languages: <c>data/languages/counted-things.tsv</c>.</summary>
/// <remarks>A set of things is a bit mask, one bit a row: at most 64 rows.</remarks>
public static class CountedThings
{
    private static readonly ImmutableArray<string[]> Rows = DataTable.Embedded("languages/counted-things.tsv").Rows;
    private static readonly FrozenDictionary<char, ImmutableArray<(string Form, ulong Thing)>> Chinese = Index(1);
    private static readonly FrozenDictionary<char, ImmutableArray<(string Form, ulong Thing)>> English = Index(2);

    /// <summary>The things that an English word may name; 0 for none.</summary>
    /// <param name="word">One word, in any letter case.</param>
    public static ulong OfEnglish(ReadOnlySpan<char> word)
    {
        ulong things = 0;
        if (!word.IsEmpty && English.TryGetValue(char.ToLowerInvariant(word[0]), out ImmutableArray<(string, ulong)> forms))
        {
            foreach ((string form, ulong thing) in forms)
            {
                things |= word.StartsWith(form, StringComparison.OrdinalIgnoreCase) ? thing : 0;
            }
        }

        return things;
    }

    /// <summary>The things named at the very beginning of a Chinese text, by its longest form; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Length of that form.</param>
    public static ulong AtChinese(ReadOnlySpan<char> text, out int length)
    {
        ulong things = 0;
        length = 0;
        if (!text.IsEmpty && Chinese.TryGetValue(text[0], out ImmutableArray<(string, ulong)> forms))
        {
            foreach ((string form, ulong thing) in forms)
            {
                if (form.Length >= length && text.StartsWith(form, StringComparison.Ordinal))
                {
                    things = form.Length > length ? thing : things | thing;
                    length = form.Length;
                }
            }
        }

        return things;
    }

    private static FrozenDictionary<char, ImmutableArray<(string, ulong)>> Index(int column)
    {
        IEnumerable<(string Form, ulong Thing)> forms =
            Rows.SelectMany((row, bit) => row[column].Split(' ').Select(form => (form, 1UL << bit)));
        return forms.GroupBy(entry => entry.Form[0]).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }
}
