using MathNet.Numerics.Statistics;

namespace Alignment.Scoring;

/// <summary>What coverage is usual for one field in one edition.</summary>
/// <param name="Fields">Number of fields it was taken from.</param>
/// <param name="Median">Median share, 0–1.</param>
/// <param name="Spread">1.4826 times the median absolute deviation, at least .08.</param>
public sealed record UsualCoverage(int Fields, double Median, double Spread)
{
    /// <summary>Fewer fields than this say too little about an edition.</summary>
    public const int FewestFields = 20;

    private const double SmallestSpread = 0.08;

    /// <summary>What is usual among these shares; null when there are fewer than <see cref="FewestFields"/>.</summary>
    public static UsualCoverage? Of(IReadOnlyCollection<double> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (shares.Count < FewestFields)
        {
            return null;
        }

        double median = shares.Median();
        return new(shares.Count, median, Math.Max(SmallestSpread, 1.4826 * shares.Select(share => Math.Abs(share - median)).Median()));
    }
}
