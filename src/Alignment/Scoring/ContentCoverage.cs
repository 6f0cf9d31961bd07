namespace Alignment.Scoring;

/// <summary>How much of an English text has a counterpart in the Chinese paper, by the weight of its words.</summary>
/// <param name="Covered">Sum of ln(N / n) over the distinct words that have a counterpart.</param>
/// <param name="Total">The same sum over all its known words; 0 when it has none.</param>
public readonly record struct ContentCoverage(double Covered, double Total)
{
    /// <summary>The share, 0–1; null when no word is known.</summary>
    public double? Share => Total > 0 ? Covered / Total : null;

    /// <summary>The coverage of several texts together.</summary>
    public static ContentCoverage Of(IEnumerable<ContentCoverage> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Aggregate(default(ContentCoverage), (sum, part) => new(sum.Covered + part.Covered, sum.Total + part.Total));
    }
}
