using System.Collections.Immutable;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Runs;
using Alignment.Corpus.Tallies;
using Alignment.Languages;

namespace Alignment.Corpus.Merging;

/// <summary>Adds the results of a run up, one shard in memory at a time.</summary>
public static class CorpusMerger
{
    /// <summary>Merges the shards that are done.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <exception cref="CorpusException">Shards were judged by different settings, or a result cannot be read.</exception>
    public static MergeOutcome Merge(ResultFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        PlanFile plan = folder.Plan();
        CorpusTally tally = new();
        List<int> missing = [];
        ResultHeader? first = null;
        foreach (PlannedShard shard in plan.Shards())
        {
            ResultHeader? head = folder.Head(shard.Shard);
            if (head is null || head.Plan != shard.Sha256)
            {
                missing.Add(shard.Shard);
                continue;
            }

            first ??= head;
            if (head.Signature != first.Signature)
            {
                throw Mixed(first, head);
            }

            tally.Add(folder.Read(shard.Shard));
        }

        return new(first is null ? null : SummaryBuilder.Build(tally, first.Signature, plan.Header.Editions), [.. missing], plan.Header.Shards);
    }

    private static CorpusException Mixed(ResultHeader one, ResultHeader other) => new(new LocalText(
        $"shard {one.Shard} was judged by other settings ({one.Signature}) than shard {other.Shard} ({other.Signature}); judge those that differ again: alignment corpus run PLAN -o DIR --again",
        $"第 {one.Shard} 个分片的检查设置（{one.Signature}）与第 {other.Shard} 个分片（{other.Signature}）不同；请重新检查有差异的分片：alignment corpus run PLAN -o DIR --again"));
}
