namespace Alignment.History.Trends;

/// <summary>One edition in one series.</summary>
/// <param name="Date">The day, <c>yyyy-MM-dd</c>; empty where it is not known.</param>
/// <param name="Edition">The target as it was named; empty in a table of counts.</param>
/// <param name="Label">What the user said about it; may be empty.</param>
/// <param name="Value">A share 0–1 for a rate, else a mean.</param>
/// <param name="Size">What it rests on: papers of a rate, items of a mean; above 0.</param>
/// <param name="Count">Papers with the fault, or fields with the rendering, of a rate; null for a mean.</param>
public sealed record Observation(string Date, string Edition, string Label, double Value, int Size, int? Count)
{
    /// <summary>A share of counted things; null when there is nothing that could be counted.</summary>
    public static Observation? Rate(string date, string edition, string label, int count, int size) =>
        size > 0 ? new(date, edition, label, (double)count / size, size, count) : null;

    /// <summary>A mean; null when there is none.</summary>
    public static Observation? Mean(string date, string edition, string label, double? value, int size) =>
        value is double mean && size > 0 ? new(date, edition, label, mean, size, null) : null;
}
