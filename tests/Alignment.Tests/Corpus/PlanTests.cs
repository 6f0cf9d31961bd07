using System.Diagnostics;
using Alignment.Corpus;
using Alignment.Corpus.Plans;

namespace Alignment.Tests.Corpus;

public sealed class PlanTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plan_IsTheSameAgain_AndReadsAsItWasWritten()
    {
        string days = _folder.WriteDays(9);
        CorpusPlan plan = PlanBuilder.Build([days], [], new() { Shards = 4 });
        PlanFile.Write(plan, _folder.File("one.jsonl"));
        PlanFile.Write(PlanBuilder.Build([days + "/**/*.jsonl"], [], new() { Shards = 4 }), _folder.File("two.jsonl"));
        Assert.Equal(File.ReadAllText(_folder.File("one.jsonl")), File.ReadAllText(_folder.File("two.jsonl")));

        PlanFile file = PlanFile.Open(_folder.File("one.jsonl"));
        Assert.Equal((4, 9, plan.Bytes), (file.Header.Shards, file.Header.Editions, file.Header.Bytes));
        Assert.Equal(plan.Shards.SelectMany(shard => shard.Editions), file.Shards().SelectMany(shard => shard.Editions));
        Assert.Equal([2, 4], file.Shards(shard => shard % 2 == 0).Select(shard => shard.Shard));
        Assert.Equal(4, file.Shards().Select(shard => shard.Sha256).Distinct().Count());
    }

    [Fact]
    public void Manifest_NamesPairs_WithAndWithoutACrawl()
    {
        string days = _folder.WriteDays(2);
        string crawl = _folder.File("crawl.jsonl");
        File.WriteAllText(crawl, "{\"id\": \"2601.00001\"}\n");
        string first = Directory.GetDirectories(days).Order().First();
        string last = Directory.GetDirectories(days).Order().Last();
        File.WriteAllText(_folder.File("pairs.tsv"), $"# pairs\n\n{first}/en.jsonl\t{first}/zh.jsonl\r\n{last}/en.jsonl\t{last}/zh.jsonl\t{crawl}\n");
        CorpusPlan plan = PlanBuilder.Build([], [_folder.File("pairs.tsv")], new());
        Assert.Equal([null, crawl.Replace('\\', '/')], plan.Shards.Single().Editions.Select(edition => edition.Crawl?.Path));
        Assert.Equal("2026-01-01", plan.Shards[0].Editions[0].Date);
    }

    [Theory]
    [InlineData("only-one.jsonl", "pairs.tsv:2: \"only-one.jsonl\" is no pair")]
    [InlineData("a\tb\tc\td", "pairs.tsv:2:")]
    [InlineData("gone-en.jsonl\tgone-zh.jsonl", "gone-en.jsonl: there is no such file")]
    [InlineData("git:--help:x\tgit:HEAD:y", "git:--help:x: is not of the form git:REF:PATH")]
    public void WrongLine_IsNamed(string line, string message)
    {
        File.WriteAllText(_folder.File("pairs.tsv"), "# pairs\n" + line + "\n");
        CorpusException error = Assert.Throws<CorpusException>(() => PlanBuilder.Build([], [_folder.File("pairs.tsv")], new()));
        Assert.Contains(message, error.Text.English, StringComparison.Ordinal);
        Assert.NotEqual(error.Text.English, error.Text.Chinese);
    }

    [Fact]
    public void Hashes_LeaveRepeatedContentOut_AndDoNotMindTheTime()
    {
        string days = _folder.WriteDays(2);
        string copy = Path.Combine(_folder.Path, "days", "fork", "2026-01-01");
        Directory.CreateDirectory(copy);
        File.Copy(Path.Combine(days, "2026-01-01", "en.jsonl"), Path.Combine(copy, "en.jsonl"));
        File.Copy(Path.Combine(days, "2026-01-01", "zh.jsonl"), Path.Combine(copy, "zh.jsonl"));
        Assert.Equal(3, PlanBuilder.Build([days], [], new()).Editions);
        CorpusPlan plan = PlanBuilder.Build([days], [], new() { Hashes = true });
        Assert.Equal((2, 1), (plan.Editions, plan.Repeated.Length));

        PlannedFile target = plan.Shards[0].Editions[0].Target;
        File.SetLastWriteTimeUtc(target.Path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(InputStamp.HasChanged(target));
    }

    [Fact]
    public void GitReference_IsPinnedToItsCommit()
    {
        string days = _folder.WriteDays(2);
        Git("init", "-q", "-b", "data");
        Git("add", "days");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "days");
        using Process plan = Command("corpus", "plan", "git:data:days", "-o", "plan.jsonl", "--shards", "1");
        plan.WaitForExit();
        Assert.Equal(0, plan.ExitCode);

        // The branch moves on; what was planned does not.
        Directory.Delete(days, recursive: true);
        Git("rm", "-r", "-q", "--cached", "days");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "gone");
        using Process run = Command("corpus", "run", "plan.jsonl", "-o", "out");
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        PlannedEdition edition = PlanFile.Open(_folder.File("plan.jsonl")).Shards().Single().Editions[0];
        Assert.Matches("^git:[0-9a-f]{40}:days/2026-01-01/en.jsonl$", edition.Source.Path);
        Assert.True(edition.Source.Bytes > 1000);
    }

    [Fact]
    public void NoPlan_AndACutPlan_AreRefused()
    {
        string plan = _folder.File("plan.jsonl");
        File.WriteAllText(plan, "{\"id\":1}\n");
        Assert.Contains("is no plan", Assert.Throws<CorpusException>(() => PlanFile.Open(plan)).Text.English, StringComparison.Ordinal);
        PlanFile.Write(PlanBuilder.Build([_folder.WriteDays(4)], [], new() { Shards = 2 }), plan);
        byte[] whole = File.ReadAllBytes(plan);
        File.WriteAllBytes(plan, whole[..^5]);
        CorpusException error = Assert.Throws<CorpusException>(() => PlanFile.Open(plan).Shards().ToArray());
        Assert.Contains("plan.jsonl:3: shard 2 is cut or damaged", error.Text.English, StringComparison.Ordinal);
    }

    private void Git(params string[] arguments)
    {
        ProcessStartInfo start = new("git") { WorkingDirectory = _folder.Path };
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private Process Command(params string[] arguments)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "alignment.exe" : "alignment"))
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        };
        Array.ForEach(arguments, start.ArgumentList.Add);
        return Process.Start(start)!;
    }
}
