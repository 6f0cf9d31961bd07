using System.Globalization;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>How often a Chinese text ends the way this one does: <c>data/languages/zh-Hans/endings.tsv</c>.</summary>
/// <remarks>
/// The last two characters decide. A pair that the table lacks, or holds seldom, is judged by its last character:
/// that share stands in for <see cref="Prior"/> further sightings of the pair.
/// </remarks>
public sealed class ChineseEndings
{
    private const double Prior = 4;

    private static readonly Lazy<ChineseEndings> Table = new(Read);

    private readonly Dictionary<string, (int Occurrences, int Ends)> _forms;

    private ChineseEndings(Dictionary<string, (int, int)> forms) => _forms = forms;

    /// <summary>The endings this tool ships; read when first asked for.</summary>
    public static ChineseEndings Default => Table.Value;

    /// <summary>
    /// Natural logarithm of the probability that a text ends here, having come to its last two characters: −2 is a usual
    /// ending, −6 next to none. Null when the text does not end with a Chinese character.
    /// </summary>
    public double? LogProbability(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimEnd();
        if (bare.IsEmpty || !Scripts.IsHan(bare[^1]))
        {
            return null;
        }

        // Half a sighting stands for what was never counted; a character seen under twenty times is not in the table.
        var bySpan = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        (int seen, int ends) = bySpan.TryGetValue(bare[^1..], out (int, int) last) ? last : default;
        double share = (ends + 0.5) / (seen + 20);
        if (bare.Length >= 2 && Scripts.IsHan(bare[^2]))
        {
            (seen, ends) = bySpan.TryGetValue(bare[^2..], out (int, int) pair) ? pair : default;
            share = (ends + (Prior * share)) / (seen + Prior);
        }

        return Math.Log(share);
    }

    private static ChineseEndings Read()
    {
        DataTable table = DataTable.Embedded("languages/zh-Hans/endings.tsv");
        int form = table.Column("form");
        int occurrences = table.Column("occurrences");
        int ends = table.Column("ends");
        Dictionary<string, (int, int)> forms = new(table.Rows.Length, StringComparer.Ordinal);
        foreach (string[] row in table.Rows)
        {
            forms[row[form]] = (
                int.Parse(row[occurrences], CultureInfo.InvariantCulture), int.Parse(row[ends], CultureInfo.InvariantCulture));
        }

        return new(forms);
    }
}
