using System.Collections.Frozen;
using System.Globalization;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>The thresholds that were calibrated on clean editions: <c>data/models/thresholds.tsv</c>.</summary>
public static class Thresholds
{
    private static readonly Lazy<FrozenDictionary<(string Rule, string Option), double>> Values =
        new(() => Read(DataTable.Embedded("models/thresholds.tsv")));

    /// <summary>The calibrated value of a rule's option.</summary>
    /// <exception cref="InvalidDataException">The table does not hold it.</exception>
    public static double Of(string rule, string option) =>
        Values.Value.TryGetValue((rule, option), out double value)
            ? value
            : throw new InvalidDataException($"data/models/thresholds.tsv: no threshold {rule} {option}");

    private static FrozenDictionary<(string, string), double> Read(DataTable table)
    {
        int rule = table.Column("rule");
        int option = table.Column("option");
        int value = table.Column("value");
        return table.Rows.ToFrozenDictionary(
            row => (row[rule], row[option]), row => double.Parse(row[value], NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
