using System.Collections.Immutable;

namespace Alignment.Editions.Discovery;

/// <summary>What was found among files.</summary>
/// <param name="Pairs">Pairs of editions, by day and name.</param>
/// <param name="Alone">Editions without the other language, by name.</param>
/// <param name="Files">Number of files looked at.</param>
public sealed record EditionFinding(ImmutableArray<EditionFiles> Pairs, ImmutableArray<string> Alone, int Files);
