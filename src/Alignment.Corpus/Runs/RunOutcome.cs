using System.Collections.Immutable;
using Alignment.Corpus.Tallies;

namespace Alignment.Corpus.Runs;

/// <summary>What a run did.</summary>
/// <param name="Judged">Shards judged by it.</param>
/// <param name="Done">Shards that were done before.</param>
/// <param name="Editions">Pairs of editions judged by it, or found that they could not be.</param>
/// <param name="Papers">Papers of the Chinese editions among them.</param>
/// <param name="Unjudged">Pairs that could not be judged, those of shards done before included, by name.</param>
public sealed record RunOutcome(int Judged, int Done, int Editions, long Papers, ImmutableArray<UnjudgedEdition> Unjudged);
