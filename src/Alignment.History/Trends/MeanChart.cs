using MathNet.Numerics.Statistics;

namespace Alignment.History.Trends;

/// <summary>Limits for a mean: an exponentially weighted moving average, which sees a small lasting shift, with limits for a single day.</summary>
/// <remarks>
/// EWMA after Roberts (1959) with λ = 0.2 and limits at three standard deviations, together with limits of four standard deviations
/// for the day alone (Lucas and Saccucci 1990, "Exponentially weighted moving average control schemes", Technometrics 32). Centre and
/// deviation are median and median absolute deviation, and a day counts for at most three deviations in the average, so that one bad
/// edition does not darken the days after it. An edition smaller than usual has a wider limit.
/// The limits are given for the day's own value: beyond them the average, or the day alone, is outside.
/// </remarks>
internal static class MeanChart
{
    private const double Weight = 0.2;
    private const double Deviations = 3;
    private const double SingleDay = 4;
    private const double MostOfADay = 3;
    private const double NormalMad = 1.4826;
    private const double SmallestScale = 1e-4;

    // A day that is itself as usual is not reported for what the days before it were.
    private const double FewestDeviations = 1;

    /// <summary>The limits for an edition of a size, by earlier ones; null when those are too few.</summary>
    public static Limits? Of(IReadOnlyList<Observation> past, int size)
    {
        if (past.Count < Limits.FewestEditions)
        {
            return null;
        }

        double centre = past.Select(edition => edition.Value).Median();
        double scale = Math.Max(
            SmallestScale * Math.Max(1, Math.Abs(centre)),
            NormalMad * past.Select(edition => Math.Abs(edition.Value - centre)).Median());
        double usual = past.Select(edition => (double)edition.Size).Median();
        double average = 0;
        foreach (Observation edition in past)
        {
            double deviation = (edition.Value - centre) / (scale * Widening(usual, edition.Size));
            average = (Weight * Math.Clamp(deviation, -MostOfADay, MostOfADay)) + ((1 - Weight) * average);
        }

        double wide = scale * Widening(usual, size);
        return new(centre, centre - (wide * Room(-average)), centre + (wide * Room(average)), past.Count);
    }

    // How many deviations the day may lie on the side towards which the average leans by so much.
    private static double Room(double average)
    {
        double limit = Deviations * Math.Sqrt(Weight / (2 - Weight));
        double room = (limit - ((1 - Weight) * average)) / Weight;
        return room > MostOfADay ? SingleDay : Math.Max(FewestDeviations, room);
    }

    private static double Widening(double usual, int size) => Math.Sqrt(Math.Max(1, usual / size));
}
