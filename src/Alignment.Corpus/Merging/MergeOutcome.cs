using System.Collections.Immutable;

namespace Alignment.Corpus.Merging;

/// <summary>What a merge found.</summary>
/// <param name="Summary">The summary of the shards that are done; null where none is.</param>
/// <param name="Missing">Numbers of the shards that are not.</param>
/// <param name="Shards">Number of shards of the plan.</param>
public sealed record MergeOutcome(CorpusSummary? Summary, ImmutableArray<int> Missing, int Shards);
