using System.Globalization;
using Alignment.Scoring;

namespace Alignment.Training.Faults;

/// <summary>Intervals of shares as the reports write them.</summary>
internal static class Shares
{
    /// <summary>The 95 % interval per 1,000; a dash when nothing was counted.</summary>
    public static string PerThousand(int hits, int trials) => Interval(hits, trials, 1000, "0.00");

    /// <summary>The 95 % interval in per cent, to one decimal.</summary>
    public static string Percent(int hits, int trials) => Interval(hits, trials, 100, "0.0");

    /// <summary>The 95 % interval in per cent, to three decimals: of what is rare.</summary>
    public static string FinePercent(int hits, int trials) => Interval(hits, trials, 100, "0.000");

    private static string Interval(int hits, int trials, double unit, string format) =>
        Wilson.Interval(hits, trials) is (double low, double high)
            ? (unit * low).ToString(format, CultureInfo.InvariantCulture) + "–" + (unit * high).ToString(format, CultureInfo.InvariantCulture)
            : "–";
}
