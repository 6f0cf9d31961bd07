using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Alignment.Configuration;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Tallies;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Corpus.Runs;

/// <summary>Judges the shards of a plan that are not done yet: several editions at a time, few enough to fit into memory.</summary>
/// <remarks>
/// It can be stopped at any moment, and run twice at the same time: a shard's result appears whole or not at all, and has the same
/// bytes whoever writes it.
/// </remarks>
public sealed class CorpusRunner
{
    // Judging takes some 20 bytes of memory a byte of edition, beside 180 MB of the tool itself (reports/corpus.md).
    private const long BytesAtOnce = 16L * 1024 * 1024;

    private readonly PlanFile _plan;
    private readonly ResultFolder _folder;
    private readonly EditionJudge _judge;
    private readonly string _signature;

    /// <summary>A runner.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="folder">Where results go.</param>
    /// <param name="settings">How editions are judged.</param>
    public CorpusRunner(PlanFile plan, ResultFolder folder, RunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(settings);
        _plan = plan;
        _folder = folder;
        _judge = new EditionJudge(settings);
        _signature = SignatureBuilder.Line(settings);
    }

    /// <summary>Editions judged at the same time, 1 or more.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Judges shards.</summary>
    /// <param name="isWanted">Which shards, by number.</param>
    /// <param name="again">Whether those are judged again whose result belongs to another plan or other settings, or misses editions.</param>
    /// <param name="report">Called after each edition, one call at a time.</param>
    /// <exception cref="CorpusException">A result belongs to another plan or other settings, or one cannot be written.</exception>
    public RunOutcome Run(Func<int, bool> isWanted, bool again = false, Action<RunProgress>? report = null)
    {
        ArgumentNullException.ThrowIfNull(isWanted);
        (HashSet<int> pending, int finished, List<int> incomplete, RunProgress progress) = Pending(isWanted, again);
        ConcurrentBag<UnjudgedEdition> unjudged = [.. incomplete.SelectMany(shard => _folder.Read(shard).Unjudged)];
        int judged = 0;
        Admission admission = new(BytesAtOnce);
        Lock gate = new();
        try
        {
            Parallel.ForEach(
                Partitioner.Create(Work(), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Cores) },
                Judge);
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
        }

        return new(judged, finished, progress.Editions, progress.Papers, [.. unjudged.Order(UnjudgedEdition.Order)]);

        // Shards come one after another, so that few are open at a time.
        IEnumerable<(OpenShard Shard, PlannedEdition Edition)> Work()
        {
            foreach (PlannedShard shard in _plan.Shards(pending.Contains))
            {
                // Another worker may have done it since.
                if (!again && IsOurs(_folder.Head(shard.Shard), shard))
                {
                    Skip(shard);
                    continue;
                }

                OpenShard open = new(shard);
                foreach (PlannedEdition edition in shard.Editions)
                {
                    admission.Enter(edition.Bytes);
                    yield return (open, edition);
                }
            }
        }

        void Judge((OpenShard Shard, PlannedEdition Edition) work)
        {
            TallyState edition;
            try
            {
                edition = _judge.Judge(work.Edition);
            }
            finally
            {
                admission.Leave(work.Edition.Bytes);
            }

            Array.ForEach([.. edition.Unjudged], unjudged.Add);
            if (work.Shard.Add(edition) is TallyState whole)
            {
                _folder.Write(work.Shard.Shard, _signature, whole);
                Interlocked.Increment(ref judged);
            }

            lock (gate)
            {
                progress = progress with
                {
                    Bytes = progress.Bytes + work.Edition.Bytes,
                    Editions = progress.Editions + 1,
                    Papers = progress.Papers + edition.TargetPapers,
                };
                report?.Invoke(progress);
            }
        }

        void Skip(PlannedShard shard)
        {
            Array.ForEach([.. _folder.Read(shard.Shard).Unjudged], unjudged.Add);
            lock (gate)
            {
                finished++;
                progress = progress with { AllBytes = progress.AllBytes - shard.Bytes, AllEditions = progress.AllEditions - shard.Editions.Length };
                report?.Invoke(progress);
            }
        }
    }

    // What cannot go on is told before anything is judged.
    private (HashSet<int> Pending, int Finished, List<int> Incomplete, RunProgress Progress) Pending(Func<int, bool> isWanted, bool again)
    {
        HashSet<int> pending = [];
        int finished = 0;
        List<int> incomplete = [];
        RunProgress progress = default;
        foreach (PlannedShard shard in _plan.Shards(isWanted))
        {
            ResultHeader? head = _folder.Head(shard.Shard);
            if (head is not null && !again && !IsOurs(head, shard))
            {
                throw Other(head, shard);
            }

            if (IsOurs(head, shard) && (!again || head!.Unjudged == 0))
            {
                finished++;
                if (head!.Unjudged > 0)
                {
                    incomplete.Add(shard.Shard);
                }

                continue;
            }

            pending.Add(shard.Shard);
            progress = progress with { AllBytes = progress.AllBytes + shard.Bytes, AllEditions = progress.AllEditions + shard.Editions.Length };
        }

        return (pending, finished, incomplete, progress);
    }

    private bool IsOurs(ResultHeader? head, PlannedShard shard) => head is not null && head.Plan == shard.Sha256 && head.Signature == _signature;

    private CorpusException Other(ResultHeader head, PlannedShard shard)
    {
        string file = _folder.FileOf(shard.Shard);
        return new(head.Plan != shard.Sha256
            ? new LocalText(
                $"{file}: shard {shard.Shard} was judged by another plan: an input or the cut has changed; give the run a new folder, or judge again what has changed: --again",
                $"{file}：第 {shard.Shard} 个分片是按另一份计划检查的：输入或分片方式已改变；请换一个新文件夹，或用 --again 重新检查有变化的部分")
            : new LocalText(
                $"{file}: shard {shard.Shard} was judged by other settings ({head.Signature}) than now ({_signature}); give the run a new folder, or judge again what differs: --again",
                $"{file}：第 {shard.Shard} 个分片检查时的设置（{head.Signature}）与现在（{_signature}）不同；请换一个新文件夹，或用 --again 重新检查不同的部分"));
    }
}
