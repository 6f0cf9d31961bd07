using System.Collections.Frozen;

namespace Alignment.Languages;

/// <summary>Names and acronyms that a summary may use though the paper does not: <c>data/languages/en/acronyms.tsv</c>.</summary>
public static class GenericNames
{
    private static readonly FrozenSet<string> Names =
        DataTable.Embedded("languages/en/acronyms.tsv").Cells("name").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is generic; letter case counts.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
