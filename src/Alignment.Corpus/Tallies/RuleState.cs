namespace Alignment.Corpus.Tallies;

/// <summary>Findings of one rule.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Editions">Pairs of editions with any.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Notes">Findings that are notes.</param>
internal sealed record RuleState(string Rule, long Editions, long Errors, long Warnings, long Notes);
