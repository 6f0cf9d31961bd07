using System.Collections.Immutable;

namespace Alignment.Corpus.Plans;

/// <summary>Cuts a list of editions into shards of about equal work.</summary>
/// <remarks>
/// Work is bytes: judging a paper costs the same whatever edition it stands in (reports/corpus.md). Neighbours stay together, so that
/// a shard holds few months and its result is small; a shard is off its share by no more than half an edition at either end.
/// </remarks>
internal static class ShardPacker
{
    /// <summary>The shards.</summary>
    /// <param name="editions">The editions, in order.</param>
    /// <param name="shards">How many are wanted, 1 or more; there are fewer where editions are too few or too big.</param>
    public static ImmutableArray<PlannedShard> Pack(IReadOnlyList<PlannedEdition> editions, int shards)
    {
        Int128 total = Math.Max(1, editions.Sum(edition => edition.Bytes));
        long before = 0;
        List<List<PlannedEdition>> packed = [];
        Int128 last = -1;
        foreach (PlannedEdition edition in editions)
        {
            // The shard in whose share the middle of the edition lies.
            Int128 place = Int128.Min(shards - 1, (((Int128)before * 2) + edition.Bytes) * shards / (2 * total));
            if (place != last)
            {
                packed.Add([]);
                last = place;
            }

            packed[^1].Add(edition);
            before += edition.Bytes;
        }

        return [.. packed.Select((shard, i) => new PlannedShard(i + 1, shard.Sum(edition => edition.Bytes), [.. shard]))];
    }

    /// <summary>How many shards of some size there would be.</summary>
    public static int CountFor(IReadOnlyList<PlannedEdition> editions, long bytes)
    {
        long total = editions.Sum(edition => edition.Bytes);
        return (int)Math.Clamp((total + bytes - 1) / bytes, 1, Math.Max(1, editions.Count));
    }
}
