using System.Collections.Immutable;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>The words by which an English paper explains foreign letters: <c>data/languages/script-languages.tsv</c>.</summary>
public static class ScriptLanguages
{
    private static readonly ILookup<string, string> Words = ReadTable();

    /// <summary>Words that explain traditional characters in simplified text, compared without letter case.</summary>
    public static ImmutableArray<string> OfTraditional { get; } = [.. Words["traditional"]];

    /// <summary>Words that explain letters of a script, compared without letter case.</summary>
    public static IEnumerable<string> Of(Script script) => Words[script.ToString()].Concat(Words["any"]);

    private static ILookup<string, string> ReadTable()
    {
        DataTable table = DataTable.Embedded("languages/script-languages.tsv");
        int script = table.Column("script");
        int word = table.Column("word");
        return table.Rows.ToLookup(row => row[script], row => row[word], StringComparer.Ordinal);
    }
}
