using MathNet.Numerics.Statistics;

namespace Alignment.Scoring;

/// <summary>Fits lengths on the edition itself.</summary>
public static class LengthFitter
{
    /// <summary>Fewer pairs than this say too little about an edition's style.</summary>
    public const int FewestPairs = 20;

    private const int MostPairs = 400;
    private const double SmallestScale = 0.1;

    /// <summary>Fits one field's pairs of lengths; null when there are fewer than <see cref="FewestPairs"/>.</summary>
    /// <param name="lengths">Source and target characters of each pair, all above 0.</param>
    public static LengthFit? Fit(IReadOnlyList<(int Source, int Target)> lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        if (lengths.Count < FewestPairs)
        {
            return null;
        }

        (double X, double Y)[] points = [.. Sample(lengths).Select(pair => (Math.Log(pair.Source), Math.Log(pair.Target)))];
        double slope = MedianSlope(points);
        double intercept = points.Select(point => point.Y - (slope * point.X)).Median();
        double deviation = points.Select(point => Math.Abs(point.Y - intercept - (slope * point.X))).Median();
        return new(lengths.Count, intercept, slope, Math.Max(SmallestScale, 1.4826 * deviation));
    }

    // The number of slopes grows with the square of the pairs; evenly spread ones are enough.
    private static IEnumerable<(int Source, int Target)> Sample(IReadOnlyList<(int Source, int Target)> lengths)
    {
        int step = (lengths.Count + MostPairs - 1) / MostPairs;
        return lengths.Where((_, index) => index % step == 0);
    }

    private static double MedianSlope((double X, double Y)[] points)
    {
        double[] slopes = new double[points.Length * (points.Length - 1) / 2];
        int count = 0;
        for (int i = 0; i < points.Length; i++)
        {
            for (int j = i + 1; j < points.Length; j++)
            {
                double run = points[j].X - points[i].X;
                if (Math.Abs(run) > 1e-9)
                {
                    slopes[count++] = (points[j].Y - points[i].Y) / run;
                }
            }
        }

        Array.Resize(ref slopes, count);
        return count == 0 ? 0 : ArrayStatistics.MedianInplace(slopes);
    }
}
