using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>How a term is rendered.</summary>
/// <param name="Term">The English term.</param>
/// <param name="Fields">Chinese texts that hold a known rendering.</param>
/// <param name="Renderings">The renderings, by text and standing.</param>
internal sealed record TermState(string Term, long Fields, ImmutableArray<RenderingState> Renderings);
