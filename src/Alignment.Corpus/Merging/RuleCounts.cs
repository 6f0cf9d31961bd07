namespace Alignment.Corpus.Merging;

/// <summary>Findings of one rule.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Name">Name of the rule.</param>
/// <param name="Editions">Pairs of editions with any.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Notes">Findings that are notes.</param>
public sealed record RuleCounts(string Rule, string Name, long Editions, long Errors, long Warnings, long Notes);
