using System.Collections.Immutable;

namespace Alignment.Corpus.Plans;

/// <summary>A corpus in shards, and what was left out of it.</summary>
/// <param name="Shards">The shards, by number; each day's editions stand together.</param>
/// <param name="Alone">Editions without the other language, by name.</param>
/// <param name="Repeated">Pairs whose content is that of an earlier one, by name; told only where contents were hashed.</param>
public sealed record CorpusPlan(ImmutableArray<PlannedShard> Shards, ImmutableArray<string> Alone, ImmutableArray<string> Repeated)
{
    /// <summary>Number of pairs of editions.</summary>
    public int Editions => Shards.Sum(shard => shard.Editions.Length);

    /// <summary>Bytes to read for all of them.</summary>
    public long Bytes => Shards.Sum(shard => shard.Bytes);
}
