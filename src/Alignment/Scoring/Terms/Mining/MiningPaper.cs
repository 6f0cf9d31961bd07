using System.Collections.Immutable;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>A paper to learn terms from.</summary>
/// <param name="Title">English title.</param>
/// <param name="Abstract">English abstract; may be empty.</param>
/// <param name="Fields">The fields that hold a text on both sides.</param>
public sealed record MiningPaper(string Title, string Abstract, ImmutableArray<MiningField> Fields);
