namespace Alignment.History.Trends;

/// <summary>One edition of a trend: a contract with programs.</summary>
/// <param name="Date">The day, <c>yyyy-MM-dd</c>; empty where it is not known.</param>
/// <param name="Edition">The target as it was named; empty in a table of counts.</param>
/// <param name="Label">What the user said about it; may be empty.</param>
/// <param name="Value">A share 0–1 of a rate, else a mean.</param>
/// <param name="Count">Things counted, of a rate; null for a mean.</param>
/// <param name="Size">What the value rests on.</param>
/// <param name="Centre">What was usual before; null without enough history, as the limits.</param>
/// <param name="Lower">The lower limit that the editions before set.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Side"><c>inside</c>, <c>above</c>, <c>below</c> or <c>not-enough-history</c>.</param>
public sealed record TrendPoint(
    string Date, string Edition, string Label, double Value, int? Count, int Size, double? Centre, double? Lower, double? Upper, string Side);
