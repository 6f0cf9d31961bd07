namespace Alignment.Corpus.Merging;

/// <summary>A measured quantity. Every figure but the count is null without values; the deviation also for a single one.</summary>
/// <param name="Count">Number of values.</param>
/// <param name="Mean">Mean, exact to 0.000001.</param>
/// <param name="StandardDeviation">Standard deviation (n − 1).</param>
/// <param name="Least">The least value.</param>
/// <param name="P01">1 % of the values are no greater; this and the other quantiles are within 0.4 % of the true value.</param>
/// <param name="P05">5 %, likewise.</param>
/// <param name="P25">25 %, likewise.</param>
/// <param name="Median">Half of the values, likewise.</param>
/// <param name="P75">75 %, likewise.</param>
/// <param name="P95">95 %, likewise.</param>
/// <param name="P99">99 %, likewise.</param>
/// <param name="Most">The greatest value.</param>
public sealed record MeasureRow(
    long Count, double? Mean, double? StandardDeviation, double? Least, double? P01, double? P05, double? P25, double? Median,
    double? P75, double? P95, double? P99, double? Most);
