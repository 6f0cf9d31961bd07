using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Alignment.Corpus.Plans;

/// <summary>A part of a corpus that one worker judges at a time: one line of a plan.</summary>
/// <param name="Shard">Its number, from 1.</param>
/// <param name="Bytes">Bytes to read for it.</param>
/// <param name="Editions">Its pairs of editions, by day and name; one or more.</param>
public sealed record PlannedShard(int Shard, long Bytes, ImmutableArray<PlannedEdition> Editions)
{
    /// <summary>SHA-256 of its line in the plan, lower-case hex: what its result is known by.</summary>
    [JsonIgnore]
    public string Sha256 { get; init; } = "";
}
