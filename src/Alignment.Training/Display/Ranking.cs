namespace Alignment.Training.Display;

/// <summary>How well a figure tells two groups apart.</summary>
internal static class Ranking
{
    /// <summary>
    /// The area under the ROC curve, 0–1: how often one of the first group lies above one of the second, ties counting half;
    /// null where a group is empty.
    /// </summary>
    public static double? Area(IReadOnlyCollection<double> above, IReadOnlyCollection<double> below)
    {
        if (above.Count == 0 || below.Count == 0)
        {
            return null;
        }

        double ranks = 0;
        int passed = 0;
        foreach (var ties in above.Select(value => (value, isAbove: true)).Concat(below.Select(value => (value, isAbove: false)))
            .GroupBy(item => item.value).OrderBy(group => group.Key))
        {
            int count = ties.Count();
            ranks += ties.Count(item => item.isAbove) * (passed + ((count + 1) / 2.0));
            passed += count;
        }

        return (ranks - (above.Count * (above.Count + 1.0) / 2)) / ((double)above.Count * below.Count);
    }
}
