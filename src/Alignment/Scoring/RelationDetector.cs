using Alignment.Evidence;
using MathNet.Numerics.Statistics;

namespace Alignment.Scoring;

/// <summary>Tells two independent summaries from a translation.</summary>
public static class RelationDetector
{
    private const int FewestPairs = 20;

    // Log lengths of translations correlate above .9 (Gale and Church 1993); in digests a field's do at .2 to .7.
    private const double ParallelCorrelation = 0.9;

    /// <summary>The relation of two editions, from how closely the lengths of their fields go together.</summary>
    public static Relation Detect(EditionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        List<FieldEvidence> aligned = [.. evidence.Papers.SelectMany(paper => paper.Fields).Where(text => text.IsAligned)];
        if (aligned.Count < FewestPairs)
        {
            return Relation.Unknown;
        }

        double correlation = Correlation.Pearson(
            aligned.Select(text => Math.Log(text.Source!.Scripts.Length)),
            aligned.Select(text => Math.Log(text.Target!.Scripts.Length)));
        return correlation >= ParallelCorrelation ? Relation.Parallel : Relation.Comparable;
    }
}
