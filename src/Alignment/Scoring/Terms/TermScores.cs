using System.Collections.Immutable;

namespace Alignment.Scoring.Terms;

/// <summary>How an edition renders the terms of its English papers.</summary>
/// <param name="Uses">Every term found with a rendering: those in most fields first, then by name.</param>
/// <param name="Consistency">Fields with the rendering most used in the edition, among those with any, over all its repeated terms.</param>
/// <param name="Categories">The same by category, in ordinal order.</param>
/// <param name="Mentions">Every mention, in reading order.</param>
public sealed record TermScores(
    ImmutableArray<TermUse> Uses,
    Coverage Consistency,
    ImmutableArray<CategoryConsistency> Categories,
    ImmutableArray<TermMention> Mentions)
{
    /// <summary>The scores of an edition without terms.</summary>
    public static TermScores None { get; } = new([], new(0, 0), [], []);
}
