using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Alignment.History.Trends;

/// <summary>Limits for a share of papers: a p-chart, whose limits are wider for a small edition.</summary>
/// <remarks>
/// Limits are the exact binomial quantiles at three standard deviations of a normal (0.135 % on either side; Montgomery,
/// "Introduction to Statistical Quality Control", ch. 7), so that they hold for a rate near 0 too. Where editions vary more than
/// chance alone would have it, they are widened by the standard deviation of the standardised shares (Laney 2002, "Improved control
/// charts for attributes", Quality Engineering 14). Centre and deviation are robust: editions beyond three median absolute
/// deviations are left out before the centre is pooled.
/// </remarks>
internal static class RateChart
{
    private const double Tail = 0.00135;
    private const double Deviations = 3;
    private const double NormalMad = 1.4826;

    /// <summary>The limits for an edition of a size, by earlier ones; null when those are too few.</summary>
    public static Limits? Of(IReadOnlyList<Observation> past, int size)
    {
        if (past.Count < Limits.FewestEditions)
        {
            return null;
        }

        // Half a paper more: no fault in 6,000 papers does not mean that there never is one (Jeffreys).
        double all = past.Sum(edition => (double)edition.Size);
        double first = Math.Clamp(past.Select(edition => edition.Value).Median(), 0.5 / (all + 1), 1 - (0.5 / (all + 1)));
        double[] scores = Standardised(past, first);
        double spread = Spread(scores);
        Observation[] kept = [.. past.Where((_, i) => Math.Abs(scores[i]) <= Deviations * spread)];
        double centre = (kept.Sum(edition => (double)edition.Count!) + 0.5) / (kept.Sum(edition => (double)edition.Size) + 1);
        double sigma = Spread(Standardised(kept, centre));
        (int low, int high) = Quantiles(centre, size);
        return new(
            centre,
            Math.Max(0, centre - (sigma * (centre - ((double)low / size)))),
            Math.Min(1, centre + (sigma * (((double)high / size) - centre))),
            past.Count);
    }

    private static double[] Standardised(IReadOnlyList<Observation> editions, double centre) =>
        [.. editions.Select(edition => (edition.Value - centre) / Math.Sqrt(centre * (1 - centre) / edition.Size))];

    // Laney's sigma z, by the median absolute deviation; never less than chance.
    private static double Spread(double[] scores)
    {
        double middle = scores.Median();
        return Math.Max(1, NormalMad * scores.Select(score => Math.Abs(score - middle)).Median());
    }

    // The fewest and the most papers that are within chance.
    private static (int Low, int High) Quantiles(double centre, int size)
    {
        Binomial binomial = new(centre, size);
        int high = (int)Math.Floor(centre * size);
        while (high < size && binomial.CumulativeDistribution(high) < 1 - Tail)
        {
            high++;
        }

        int low = (int)Math.Floor(centre * size);
        while (low > 0 && binomial.CumulativeDistribution(low - 1) > Tail)
        {
            low--;
        }

        return (low, high);
    }
}
