namespace Alignment.History.Trends;

/// <summary>Which earlier editions say what is usual for the next one: those of the present level, 12 to 30 of them.</summary>
internal static class Baseline
{
    private const int MostEditions = 30;
    private const int LooksBack = 60;

    // Asked anew for every edition, so chance gets many tries.
    private const double Significance = 0.002;

    /// <summary>The earlier editions that set the limits of the next one; fewer than 12 where there are not more.</summary>
    /// <param name="past">All earlier editions, in order.</param>
    public static ReadOnlySpan<Observation> Of(ReadOnlySpan<Observation> past)
    {
        ReadOnlySpan<Observation> level = past[Math.Max(0, past.Length - LooksBack)..];
        while (ChangePointDetector.Clearest(Values(level), Significance) is ChangePoint change)
        {
            level = level[change.Index..];
        }

        int count = Math.Clamp(level.Length, Math.Min(Limits.FewestEditions, past.Length), MostEditions);
        return past[(past.Length - count)..];
    }

    /// <summary>The limits for an edition of a size; null without enough history.</summary>
    public static Limits? LimitsFor(SeriesKind kind, ReadOnlySpan<Observation> past, int size)
    {
        if (past.Length < Limits.FewestEditions)
        {
            return null;
        }

        Observation[] usual = Of(past).ToArray();
        return kind.IsRate ? RateChart.Of(usual, size) : MeanChart.Of(usual, size);
    }

    private static double[] Values(ReadOnlySpan<Observation> observations)
    {
        double[] values = new double[observations.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = observations[i].Value;
        }

        return values;
    }
}
