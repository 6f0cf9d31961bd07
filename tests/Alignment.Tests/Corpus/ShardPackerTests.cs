using System.Collections.Immutable;
using Alignment.Corpus.Plans;

namespace Alignment.Tests.Corpus;

public class ShardPackerTests
{
    private const int Seed = 20260105;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(500)]
    public void EveryEdition_StandsInOneShard_InItsOrder(int shards)
    {
        PlannedEdition[] editions = [.. Sizes(200).Select(Edition)];
        ImmutableArray<PlannedShard> packed = ShardPacker.Pack(editions, shards);
        Assert.Equal(editions, packed.SelectMany(shard => shard.Editions));
        Assert.Equal(Enumerable.Range(1, packed.Length), packed.Select(shard => shard.Shard));
        Assert.All(packed, shard => Assert.Equal(shard.Editions.Sum(edition => edition.Bytes), shard.Bytes));
        Assert.True(packed.Length <= shards);
    }

    [Fact]
    public void Shards_AreOfAboutEqualWork()
    {
        PlannedEdition[] editions = [.. Sizes(3_000).Select(Edition)];
        ImmutableArray<PlannedShard> packed = ShardPacker.Pack(editions, 25);
        double share = editions.Sum(edition => edition.Bytes) / 25.0;
        double biggest = editions.Max(edition => edition.Bytes);
        Assert.Equal(25, packed.Length);
        Assert.All(packed, shard => Assert.InRange(shard.Bytes, share - biggest, share + biggest));
    }

    [Fact]
    public void BigEdition_StandsAlone()
    {
        ImmutableArray<PlannedShard> packed = ShardPacker.Pack([Edition(10, 0), Edition(10_000, 1), Edition(10, 2)], 3);
        Assert.Equal([1], packed.Where(shard => shard.Bytes > 10_000).Select(shard => shard.Editions.Length).DefaultIfEmpty(1));
    }

    [Fact]
    public void EmptyFiles_AreNoTrouble() => Assert.Equal(3, ShardPacker.Pack([Edition(0, 0), Edition(0, 1), Edition(0, 2)], 2).Sum(shard => shard.Editions.Length));

    private static PlannedEdition Edition(long bytes, int number) =>
        new("2026-01-05", new($"{number}-en", bytes / 2, null, null), new($"{number}-zh", bytes - (bytes / 2), null, null), null);

    private static long[] Sizes(int count)
    {
        Random random = new(Seed);
        return Enumerable.Range(0, count).Select(_ => random.NextInt64(1_000, 900_000)).ToArray();
    }
}
