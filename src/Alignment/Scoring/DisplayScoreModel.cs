using System.Collections.Immutable;
using System.Globalization;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>
/// The display score of a field, 0–100: an estimate of how likely its text is sound, learned from planted faults by logistic
/// regression (<c>data/models/display-score.tsv</c>, reports/calibration.md). No rule depends on it.
/// </summary>
/// <remarks>It was learned where every other field was damaged, so that it orders fields; it is no share of right sentences.</remarks>
internal sealed class DisplayScoreModel
{
    private const string Constant = "(constant)";

    private static readonly Lazy<DisplayScoreModel> Shipped = new(() => Of(DataTable.Embedded("models/display-score.tsv")));

    private readonly double _constant;
    private readonly ImmutableArray<double> _weights;

    private DisplayScoreModel(double constant, ImmutableArray<double> weights)
    {
        _constant = constant;
        _weights = weights;
    }

    /// <summary>The model that ships.</summary>
    public static DisplayScoreModel Default => Shipped.Value;

    /// <summary>A model from its table: a row for the constant and one for each sign.</summary>
    /// <exception cref="InvalidDataException">A sign has no weight.</exception>
    public static DisplayScoreModel Of(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        int sign = table.Column("sign");
        int weight = table.Column("weight");
        Dictionary<string, double> weights = table.Rows.ToDictionary(
            row => row[sign], row => double.Parse(row[weight], NumberStyles.Float, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        double Weight(string name) => weights.TryGetValue(name, out double value)
            ? value : throw new InvalidDataException($"data/{table.Name}: no weight of \"{name}\"");
        return new(Weight(Constant), [.. DisplaySigns.Names.Select(Weight)]);
    }

    /// <summary>The table of a model.</summary>
    public static string Table(double constant, IReadOnlyList<double> weights, IEnumerable<string> origin) => string.Concat(
    [
        .. origin.Select(line => $"# {line}\n"),
        "sign\tweight\n",
        string.Create(CultureInfo.InvariantCulture, $"{Constant}\t{constant:0.####}\n"),
        .. DisplaySigns.Names.Zip(weights, (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:0.####}\n")),
    ]);

    /// <summary>How far the signs speak for damage, in log odds: the score before it is scaled.</summary>
    public double Damage(ReadOnlySpan<double> signs)
    {
        double sum = _constant;
        for (int i = 0; i < signs.Length; i++)
        {
            sum += _weights[i] * signs[i];
        }

        return sum;
    }

    /// <summary>The score, 0–100: whole, as it claims no more precision.</summary>
    public int Score(ReadOnlySpan<double> signs) => (int)Math.Round(100 / (1 + Math.Exp(Damage(signs))));
}
