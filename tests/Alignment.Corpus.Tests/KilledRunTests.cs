using System.Diagnostics;
using System.Globalization;

namespace Alignment.Corpus.Tests;

/// <summary>Workers that are killed lose nothing, and nothing is counted twice.</summary>
[Collection(nameof(CorpusOnDisk))]
public sealed class KilledRunTests : IDisposable
{
    private const string Seed = "20260105";

    private readonly CorpusOnDisk _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [NeedsFact("bash coreutils gawk", "bash", "awk")]
    public void KilledTenTimesAndResumed_GivesTheBytesOfAnUndisturbedRun()
    {
        string plan = _corpus.Plan(editions: 90, papers: 40, shards: 30);
        string said = CorpusOnDisk.RunScript("kill-and-resume.sh", CorpusOnDisk.Command, plan, _corpus.File("run"), "10", Seed);
        Assert.Contains("killed 10 times", said, StringComparison.Ordinal);
        Assert.Contains("same bytes", said, StringComparison.Ordinal);
    }

    // A shell's background job has interrupts ignored; env takes that back.
    [NeedsFact("coreutils", "env", "kill")]
    public void Interrupted_LeavesWholeFilesOnly_AndGoesOn()
    {
        string plan = _corpus.Plan(editions: 60, papers: 40, shards: 30);
        string results = _corpus.File("out");
        ProcessStartInfo start = new("env", ["--default-signal=INT", CorpusOnDisk.Command, "corpus", "run", plan, "-o", results])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using (Process run = Process.Start(start)!)
        {
            Assert.True(SpinWait.SpinUntil(() => Results(results) > 1, TimeSpan.FromSeconds(60)), "no shard was done in a minute");
            using Process kill = Process.Start("kill", ["-INT", run.Id.ToString(CultureInfo.InvariantCulture)]);
            run.WaitForExit();
            Assert.Equal(130, run.ExitCode);
        }

        Assert.InRange(Results(results), 2, 29);
        Assert.Empty(Directory.GetFiles(results, "*.tmp"));
        (int exit, string said) = CorpusOnDisk.Run(CorpusOnDisk.Command, "corpus", "run", plan, "-o", results);
        Assert.True(exit == 0, said);
        Assert.Equal(30, Results(results));
        Assert.Equal(0, CorpusOnDisk.Run(CorpusOnDisk.Command, "corpus", "merge", results).Exit);

        static int Results(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "shard-*.json").Length : 0;
    }

    [NeedsFact("parallel", "bash", "parallel")]
    public void KilledUnderGnuParallel_IsStartedAgainAlone()
    {
        string plan = _corpus.Plan(editions: 12, papers: 60, shards: 6);
        string said = CorpusOnDisk.RunScript("kill-under-parallel.sh", CorpusOnDisk.Command, plan, _corpus.File("run"), "6");
        Assert.Contains("same bytes after 7 starts of 6 shards", said, StringComparison.Ordinal);
    }

    [NeedsFact("slurm-wlm munge", "bash", "sbatch", "slurmctld", "slurmd", "munged")]
    public void KilledWorkerAndLostNodeOfASlurmCluster_CostNothing()
    {
        string plan = _corpus.Plan(editions: 24, papers: 60, shards: 12);
        string said = CorpusOnDisk.RunScript("judge-on-cluster.sh", CorpusOnDisk.Command, plan, _corpus.File("run"));
        Assert.Contains("killed the worker on n1", said, StringComparison.Ordinal);
        Assert.Contains("stopped the node n2", said, StringComparison.Ordinal);
        Assert.Contains("same bytes", said, StringComparison.Ordinal);
    }
}
