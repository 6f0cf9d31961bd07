using Alignment.Scoring;

namespace Alignment.Reporting;

/// <summary>How much of what was expected is there.</summary>
/// <param name="Present">What is there.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Share">The share, 0–1; null when nothing was expected.</param>
public sealed record CoverageRow(int Present, int Expected, double? Share)
{
    /// <summary>The row of a coverage.</summary>
    public static CoverageRow Of(Coverage coverage) =>
        new(coverage.Present, coverage.Expected, Rounding.Of(coverage.Share));
}
