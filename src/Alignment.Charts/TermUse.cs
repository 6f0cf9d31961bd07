using System.Collections.Immutable;

namespace Alignment.Charts;

/// <summary>One English term and how often each Chinese rendering of it was used.</summary>
/// <param name="Term">The term.</param>
/// <param name="Renderings">The renderings, with their numbers of uses, above 0.</param>
public sealed record TermUse(string Term, ImmutableArray<(string Text, int Uses)> Renderings);
