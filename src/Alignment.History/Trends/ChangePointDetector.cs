using System.Collections.Immutable;
using MathNet.Numerics;
using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;

namespace Alignment.History.Trends;

/// <summary>Finds where the level of a series changes: binary segmentation with a rank statistic and a permutation test.</summary>
/// <remarks>
/// The statistic is the largest standardised rank sum over all places to cut (Pettitt 1979, "A non-parametric approach to the
/// change-point problem", Applied Statistics 28; standardised as in Csörgő and Horváth 1997, "Limit Theorems in Change-Point
/// Analysis", ch. 2), so one outage does not make a change. A cut counts when fewer than a share of random orders of the same values
/// show as large a statistic; the two parts are cut again (Scott and Knott 1974; Vostrikova 1981), and each cut is at last placed
/// anew between its neighbours (Bai 1997, "Estimating multiple breaks one at a time"). The random orders are the same in every run.
/// </remarks>
internal static class ChangePointDetector
{
    /// <summary>A level lasts at least so many editions: two editions are an incident, not a level.</summary>
    public const int ShortestLevel = 5;

    /// <summary>How rarely chance may show a cut for it to count. False cuts on shuffled series: reports/history.md.</summary>
    public const double Significance = 0.01;

    private const int Orders = 999;
    private const int Seed = 20251009;

    /// <summary>The changes of a series, in order.</summary>
    public static ImmutableArray<ChangePoint> Find(ReadOnlySpan<double> values)
    {
        SortedDictionary<int, double> cuts = [];
        Split(values, 0, cuts);
        int[] places = [.. cuts.Keys];
        List<ChangePoint> placed = [];
        for (int i = 0; i < places.Length; i++)
        {
            int from = i == 0 ? 0 : placed[i - 1].Index;
            int to = i == places.Length - 1 ? values.Length : places[i + 1];
            (int place, _) = Best(Ranks(values[from..to]));
            placed.Add(new(place < 0 ? places[i] : from + place, cuts[places[i]]));
        }

        return [.. placed.DistinctBy(change => change.Index)];
    }

    /// <summary>The clearest change of a series; null when chance may show as clear a one.</summary>
    /// <param name="values">The series.</param>
    /// <param name="significance">How rarely chance may show it.</param>
    public static ChangePoint? Clearest(ReadOnlySpan<double> values, double significance = Significance)
    {
        if (values.Length < 2 * ShortestLevel)
        {
            return null;
        }

        double[] ranks = Ranks(values);
        (int place, double statistic) = Best(ranks);
        if (place < 0)
        {
            return null;
        }

        Xoshiro256StarStar random = new(Seed);
        int asClear = 0;
        for (int i = 0; i < Orders; i++)
        {
            Combinatorics.SelectPermutationInplace(ranks, random);
            if (Best(ranks).Statistic >= statistic - 1e-9)
            {
                asClear++;
                // It cannot become significant any more (Besag and Clifford 1991).
                if ((asClear + 1.0) / (Orders + 1) > significance)
                {
                    return null;
                }
            }
        }

        return new(place, (asClear + 1.0) / (Orders + 1));
    }

    private static void Split(ReadOnlySpan<double> values, int offset, SortedDictionary<int, double> cuts)
    {
        if (Clearest(values) is ChangePoint cut)
        {
            cuts.Add(offset + cut.Index, cut.Probability);
            Split(values[..cut.Index], offset, cuts);
            Split(values[cut.Index..], offset + cut.Index, cuts);
        }
    }

    // Ranks about their mean, in the order of the values; equal values share a rank.
    private static double[] Ranks(ReadOnlySpan<double> values)
    {
        double[] ranks = ArrayStatistics.RanksInplace(values.ToArray(), RankDefinition.Average);
        double mean = (values.Length + 1) / 2.0;
        for (int i = 0; i < ranks.Length; i++)
        {
            ranks[i] -= mean;
        }

        return ranks;
    }

    // The cut with the largest standardised rank sum; place −1 where all values are equal.
    private static (int Place, double Statistic) Best(double[] ranks)
    {
        int count = ranks.Length;
        double squares = 0;
        foreach (double rank in ranks)
        {
            squares += rank * rank;
        }

        if (squares == 0 || count < 2 * ShortestLevel)
        {
            return (-1, 0);
        }

        double variance = squares / (count - 1);
        double sum = 0, best = -1;
        int place = -1;
        for (int i = 0; i < count - ShortestLevel; i++)
        {
            sum += ranks[i];
            int before = i + 1;
            double statistic = sum * sum / ((double)before * (count - before) / count * variance);
            if (before >= ShortestLevel && statistic > best)
            {
                (best, place) = (statistic, before);
            }
        }

        return (place, best);
    }
}
