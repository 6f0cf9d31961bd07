using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>One summary field over all papers of the edition.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Coverage">Usable target texts among the target's papers.</param>
/// <param name="Aligned">Pairs of usable texts.</param>
/// <param name="MedianRatio">Median of target characters per source character; null without pairs.</param>
/// <param name="Fit">The length fit; null when there are not enough pairs for one.</param>
public sealed record FieldScore(FieldName Field, Coverage Coverage, int Aligned, double? MedianRatio, LengthFit? Fit);
