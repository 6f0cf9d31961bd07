using MathNet.Numerics.Statistics;

namespace Alignment.Charts.Plots;

/// <summary>The density of a sample, by normal kernels of the width that Silverman (1986, 3.31) recommends.</summary>
internal static class Density
{
    private const int Steps = 96;

    /// <summary>The density from the smallest to the largest value, scaled so that its peak is 1.</summary>
    /// <param name="sorted">The values, smallest first; at least two.</param>
    public static (double X, double Height)[] Of(double[] sorted)
    {
        double quartiles = SortedArrayStatistics.InterquartileRange(sorted);
        double deviation = sorted.StandardDeviation();
        double spread = quartiles > 0 ? Math.Min(deviation, quartiles / 1.349) : deviation;
        double width = Math.Max(0.9 * spread * Math.Pow(sorted.Length, -0.2), 0.005);
        double step = (sorted[^1] - sorted[0]) / Steps;
        (double X, double Height)[] curve =
        [
            .. Enumerable.Range(0, Steps + 1).Select(i => sorted[0] + (i * step))
                .Select(x => (x, sorted.Sum(value => Math.Exp(-0.5 * (x - value) * (x - value) / (width * width))))),
        ];
        double peak = curve.Max(point => point.Height);
        return [.. curve.Select(point => (point.X, point.Height / peak))];
    }
}
