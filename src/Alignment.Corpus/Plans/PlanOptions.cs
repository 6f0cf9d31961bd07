namespace Alignment.Corpus.Plans;

/// <summary>How a corpus is cut into shards.</summary>
public sealed record PlanOptions
{
    /// <summary>
    /// Bytes of a shard where nothing else is said: about 12,000 pairs of papers, some ten seconds of one core. So little is
    /// lost when a worker is killed; a cluster's task judges several.
    /// </summary>
    public const long DefaultShardBytes = 64L * 1024 * 1024;

    /// <summary>Bytes of a shard.</summary>
    public long ShardBytes { get; init; } = DefaultShardBytes;

    /// <summary>Number of shards; null to go by their size.</summary>
    public int? Shards { get; init; }

    /// <summary>Whether inputs are known by SHA-256 rather than by size and time; pairs with the content of an earlier one are left out.</summary>
    public bool Hashes { get; init; }
}
