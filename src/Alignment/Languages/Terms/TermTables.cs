using System.Collections.Immutable;
using System.Globalization;

namespace Alignment.Languages.Terms;

/// <summary>Reads the term tables of <c>data/terms</c>.</summary>
internal static class TermTables
{
    /// <summary>What parts the renderings of one cell.</summary>
    public const char Separator = '|';

    // A Chinese keyboard writes it in full width.
    private static readonly char[] Separators = [Separator, '｜'];

    // Rarer renderings are slips more often than choices: reports/precision.md, "ALN402".
    private const double AdmittedShare = 0.05;

    /// <summary>Our own term base: <c>data/terms/ai.en-zh.tsv</c>.</summary>
    public static IEnumerable<Term> Shipped()
    {
        DataTable table = DataTable.Embedded("terms/ai.en-zh.tsv");
        int english = table.Column("english"), preferred = table.Column("preferred");
        int admitted = table.Column("admitted"), forbidden = table.Column("forbidden");
        return table.Rows.Select(row => new Term(row[english])
        {
            Preferred = row[preferred].Length == 0 ? null : row[preferred],
            Admitted = Renderings(row[admitted]),
            Forbidden = Renderings(row[forbidden]),
        });
    }

    /// <summary>The renderings that published editions use: <c>data/lexicon/main-renderings.tsv</c>.</summary>
    public static IEnumerable<Term> MainRenderings()
    {
        DataTable table = DataTable.Embedded("lexicon/main-renderings.tsv");
        int english = table.Column("english"), rendering = table.Column("rendering");
        int fields = table.Column("fields"), others = table.Column("others");
        int stated = table.Column("english_fields"), rendered = table.Column("of_these");
        foreach (string[] row in table.Rows)
        {
            int main = int.Parse(row[fields], CultureInfo.InvariantCulture);
            List<(string Text, int Fields)> rest = [.. Renderings(row[others]).Select(Counted)];
            double all = main + rest.Sum(other => other.Fields);
            yield return new Term(row[english])
            {
                Preferred = row[rendering],
                MainShare = main / all,
                Coverage = double.Parse(row[rendered], CultureInfo.InvariantCulture) / int.Parse(row[stated], CultureInfo.InvariantCulture),
                Admitted = [.. rest.Where(other => other.Fields >= AdmittedShare * all).Select(other => other.Text)],
                Variants = [.. rest.Where(other => other.Fields < AdmittedShare * all).Select(other => other.Text)],
            };
        }
    }

    /// <summary>The renderings of a cell; none for an empty one.</summary>
    public static ImmutableArray<string> Renderings(string cell) =>
        cell.Length == 0 ? [] : [.. cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    // Such as "潜空间 34".
    private static (string Text, int Fields) Counted(string other)
    {
        int blank = other.LastIndexOf(' ');
        return (other[..blank], int.Parse(other.AsSpan(blank + 1), CultureInfo.InvariantCulture));
    }
}
