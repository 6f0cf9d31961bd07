using System.Text;
using System.Text.Json;
using Alignment.Configuration;
using Alignment.Corpus;
using Alignment.Corpus.Merging;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Runs;
using Alignment.Corpus.Tallies;

namespace Alignment.Tests.Corpus;

/// <summary>Any number of shards, cut and added up in any order, gives the same bytes.</summary>
public sealed class MergeOrderTests
{
    private const int Rounds = 40;
    private const int Seed = 20260105;

    [Fact]
    public void SampleEditions_InAnyPartsAndOrder_GiveTheSameBytes()
    {
        using CorpusFolder folder = new();
        Check(PlanBuilder.Build([folder.WriteDays(12)], [], new()));
    }

    [SharedFact]
    public void RealEditions_InAnyPartsAndOrder_GiveTheSameBytes() =>
        Check(PlanBuilder.Build([SharedData.Digests("pairs").Replace('\\', '/') + "/2025-0*/*.jsonl"], [], new()));

    private static void Check(CorpusPlan plan)
    {
        EditionJudge judge = new(new RunSettings());
        TallyState[] editions = [.. plan.Shards.SelectMany(shard => shard.Editions).AsParallel().AsOrdered().Select(judge.Judge)];
        Assert.True(editions.Length > 4, "too few editions to cut");
        string whole = Summary(editions, editions.Length);
        Assert.Contains("\"isComplete\": true", whole, StringComparison.Ordinal);
        Random random = new(Seed);
        for (int round = 0; round < Rounds; round++)
        {
            int shards = random.Next(1, editions.Length + 1);
            CorpusTally[] cut = [.. Enumerable.Range(0, shards).Select(_ => new CorpusTally())];
            TallyState[] shuffled = [.. editions];
            random.Shuffle(shuffled);
            foreach (TallyState edition in shuffled)
            {
                cut[random.Next(shards)].Add(edition);
            }

            random.Shuffle(cut);
            Assert.Equal(whole, Summary(cut.Select(shard => ThroughAFile(shard.State())), editions.Length));
        }
    }

    private static string Summary(IEnumerable<TallyState> parts, int planned)
    {
        CorpusTally sum = new();
        foreach (TallyState part in parts)
        {
            sum.Add(part);
        }

        using StringWriter writer = new(new StringBuilder()) { NewLine = "\n" };
        CorpusSummary summary = SummaryBuilder.Build(sum, "signature", planned);
        SummaryWriters.Json(summary, writer);
        foreach ((_, Action<CorpusSummary, TextWriter> write) in SummaryWriters.Tables)
        {
            write(summary, writer);
        }

        return writer.ToString();
    }

    private static TallyState ThroughAFile(TallyState state) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(state, CorpusJson.Compact.TallyState), CorpusJson.Compact.TallyState)!;
}
