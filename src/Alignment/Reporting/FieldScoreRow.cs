namespace Alignment.Reporting;

/// <summary>One summary field over all papers.</summary>
/// <param name="Field">Key of the field.</param>
/// <param name="Coverage">Usable target texts among the target's papers.</param>
/// <param name="Aligned">Pairs of usable texts.</param>
/// <param name="MedianRatio">Median of target characters per source character; null without pairs.</param>
/// <param name="MedianTokenRatio">Median of target tokens per source token; null unless asked for, and without pairs.</param>
/// <param name="UsualCoverage">
/// Median share of the English field that the whole Chinese paper says, 0–1, which a low coverage is judged against; null in an
/// edition with too few fields to say.
/// </param>
/// <param name="Fit">How target length follows source length; null when there are not enough pairs.</param>
/// <param name="FitNote">Why there is no fit; null when there is one.</param>
public sealed record FieldScoreRow(
    string Field, CoverageRow Coverage, int Aligned, double? MedianRatio, double? MedianTokenRatio,
    double? UsualCoverage, LengthFitRow? Fit, string? FitNote);
