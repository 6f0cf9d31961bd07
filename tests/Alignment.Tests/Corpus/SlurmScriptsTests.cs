using System.Text.RegularExpressions;
using Alignment.Corpus.Clusters;
using Alignment.Corpus.Runs;

namespace Alignment.Tests.Corpus;

public class SlurmScriptsTests
{
    private static readonly SlurmOptions Options = new() { Plan = "/data/plan.jsonl", Folder = "/data/out", WorkingFolder = "/data" };

    [Theory]
    [InlineData(1, 1000, 1)]
    [InlineData(7, 1000, 7)]
    [InlineData(2345, 1000, 1000)]
    [InlineData(10, 3, 3)]
    public void EveryShard_BelongsToOneTask(int shards, int most, int tasks)
    {
        Dictionary<string, string> files = Files([.. Enumerable.Range(1, shards)], Options with { Tasks = most });
        string[] lists = files.Single(file => file.Key.StartsWith("shards-", StringComparison.Ordinal)).Value.TrimEnd('\n').Split('\n');
        Assert.Equal(tasks, lists.Length);
        Assert.Equal(Enumerable.Range(1, shards), lists.SelectMany(list => ShardNumbers.Parse(list, shards)).Order());
        Assert.Contains($"#SBATCH --array=1-{tasks}\n", files["judge.sbatch"], StringComparison.Ordinal);
    }

    [Fact]
    public void Options_ReachTheScripts()
    {
        Dictionary<string, string> files = Files([3, 4, 9], Options with
        {
            Partition = "short",
            Account = "arxiv",
            Time = "02:00:00",
            Memory = "2G",
            Cores = 4,
            AtOnce = 50,
            MergesOnlyWhenOk = true,
            Judging = ["--select", "ALN1", "--config", "my config.json"],
        });
        string judge = files["judge.sbatch"];
        foreach (string line in (string[])
            ["--partition=short", "--account=arxiv", "--time=02:00:00", "--mem=2G", "--cpus-per-task=4", "--array=1-3%50", "--requeue", "--chdir=/data"])
        {
            Assert.Contains($"#SBATCH {line}\n", judge, StringComparison.Ordinal);
        }

        Assert.Contains("exec alignment corpus run /data/plan.jsonl -o /data/out --select ALN1 --config 'my config.json' --shard \"$shards\"", judge, StringComparison.Ordinal);
        Assert.Contains("--dependency=afterok:\"${judge%%;*}\"", files["submit.sh"], StringComparison.Ordinal);
        Assert.Contains("--dependency=afterany:", Files([1], Options)["submit.sh"], StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("[{]{2}|[}]{2}|\r"), string.Concat(files.Values));
    }

    [Theory]
    [InlineData("plain-1.0/x", "plain-1.0/x")]
    [InlineData("two words", "'two words'")]
    [InlineData("it's; rm -rf $HOME", "'it'\\''s; rm -rf $HOME'")]
    [InlineData("", "''")]
    [InlineData("中文", "'中文'")]
    public void Word_IsOneWordForAShell(string word, string quoted) => Assert.Equal(quoted, SlurmScripts.Quoted(word));

    [Fact]
    public void ListOfOtherShards_HasAnotherName() =>
        Assert.Empty(Lists([1, 2]).Intersect(Lists([2])));

    private static IEnumerable<string> Lists(int[] shards) => Files(shards, Options).Keys.Where(name => name.StartsWith("shards-", StringComparison.Ordinal));

    private static Dictionary<string, string> Files(int[] shards, SlurmOptions options) => SlurmScripts.Write(shards, options).ToDictionary(file => file.Name, file => file.Text);
}
