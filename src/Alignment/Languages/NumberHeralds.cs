using System.Collections.Frozen;

namespace Alignment.Languages;

/// <summary>What Chinese writes before a figure, never before a mark: <c>data/languages/zh-Hans/number-heralds.tsv</c>.</summary>
internal static class NumberHeralds
{
    private static readonly FrozenSet<string> Forms =
        DataTable.Embedded("languages/zh-Hans/number-heralds.tsv").Cells("form").ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Forms.Max(form => form.Length);

    /// <summary>Length of the shortest form that a text ends with; 0 when it ends with none.</summary>
    public static int AtEndOf(ReadOnlySpan<char> text)
    {
        var forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = 1; length <= Math.Min(Longest, text.Length); length++)
        {
            if (forms.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }
}
