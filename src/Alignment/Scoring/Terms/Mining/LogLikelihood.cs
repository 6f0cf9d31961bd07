namespace Alignment.Scoring.Terms.Mining;

/// <summary>Dunning's log-likelihood ratio (1993): how surely two things occur together.</summary>
internal static class LogLikelihood
{
    /// <summary>The ratio of a two-by-two table; 0 or more, and 10.83 where chance gives as much once in a thousand.</summary>
    /// <param name="both">Fields with both.</param>
    /// <param name="first">Fields with the first.</param>
    /// <param name="second">Fields with the second.</param>
    /// <param name="all">All fields.</param>
    public static double Ratio(long both, long first, long second, long all)
    {
        double cells = Term(both) + Term(first - both) + Term(second - both) + Term(all - first - second + both);
        double margins = Term(first) + Term(all - first) + Term(second) + Term(all - second);
        return Math.Max(0, 2 * (cells - margins + Term(all)));
    }

    private static double Term(long count) => count <= 0 ? 0 : count * Math.Log(count);
}
