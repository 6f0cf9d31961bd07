namespace Alignment.Scoring;

/// <summary>The interval of a share that was counted (Wilson 1927).</summary>
public static class Wilson
{
    private const double TwoSided95 = 1.959964;

    /// <summary>The 95 % interval of a share, 0–1; null when nothing was counted.</summary>
    public static (double Low, double High)? Interval(int hits, int trials)
    {
        if (trials == 0)
        {
            return null;
        }

        double share = (double)hits / trials;
        double square = TwoSided95 * TwoSided95;
        double middle = share + (square / (2 * trials));
        double half = TwoSided95 * Math.Sqrt((share * (1 - share) / trials) + (square / (4.0 * trials * trials)));
        double whole = 1 + (square / trials);
        return (Math.Max(0, (middle - half) / whole), Math.Min(1, (middle + half) / whole));
    }
}
