using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>The worst findings of each rule; as many as are kept, whatever the size of the corpus.</summary>
internal sealed class WorstFindings
{
    /// <summary>How many are kept of each rule.</summary>
    public const int Kept = 10;

    private readonly SortedDictionary<string, List<WorstFinding>> _byRule = new(StringComparer.Ordinal);

    /// <summary>Adds findings; those that are not among the worst are dropped.</summary>
    public void Add(IEnumerable<WorstFinding> findings)
    {
        foreach (IGrouping<string, WorstFinding> rule in findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal))
        {
            _byRule[rule.Key] = [.. _byRule.GetValueOrDefault(rule.Key, []).Concat(rule).Order().Take(Kept)];
        }
    }

    /// <summary>What is kept, by rule, the worst first.</summary>
    public ImmutableArray<WorstFinding> State() => [.. _byRule.Values.SelectMany(findings => findings)];
}
