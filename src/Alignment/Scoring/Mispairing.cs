using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>Which papers' summaries are about another paper of the edition.</summary>
/// <param name="Papers">The papers concerned, each with the paper its text is about.</param>
/// <param name="IsWholesale">Whether so many are that the edition as a whole was shifted or mixed up.</param>
/// <param name="Shift">By how many places, in target order, when most are off by the same; null otherwise.</param>
public sealed record Mispairing(ImmutableDictionary<ArxivId, ArxivId> Papers, bool IsWholesale, int? Shift)
{
    /// <summary>Whether a paper's summaries are about another one, so that comparing them with its English is idle.</summary>
    public bool Concerns(ArxivId paper) => IsWholesale || (!Papers.IsEmpty && Papers.ContainsKey(paper));
}
