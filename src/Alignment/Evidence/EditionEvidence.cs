using System.Collections.Immutable;
using Alignment.Pairing;

namespace Alignment.Evidence;

/// <summary>Two editions with the evidence of all their papers.</summary>
/// <param name="Pair">The editions.</param>
/// <param name="Papers">One for each of the pair's papers, in the same order.</param>
public sealed record EditionEvidence(EditionPair Pair, ImmutableArray<PaperEvidence> Papers);
