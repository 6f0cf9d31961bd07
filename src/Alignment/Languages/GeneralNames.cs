using System.Collections.Immutable;

namespace Alignment.Languages;

/// <summary>Names that many papers use, with one capital: <c>data/languages/en/general-names.tsv</c>.</summary>
internal static class GeneralNames
{
    /// <summary>The names, in the table's order.</summary>
    public static ImmutableArray<string> All { get; } = [.. DataTable.Embedded("languages/en/general-names.tsv").Cells("name")];
}
