using System.Text.Json;
using Alignment.Cli;

namespace Alignment.Tests.Cli;

public sealed class RetryCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-test-").FullName;
    private readonly string _english;
    private readonly string _damaged;
    private readonly string _report;
    private readonly string _gate;

    public RetryCommandTests()
    {
        string data = Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName;
        _english = Copy("2026-01-05-en.jsonl", Path.Combine(data, "2026-01-05_AI_enhanced_English.jsonl"));
        _damaged = Copy("2026-01-05-zh-damaged.jsonl", Path.Combine(data, "2026-01-05_AI_enhanced_Chinese.jsonl"));
        _report = Path.Combine(_folder, "report.json");
        _gate = Path.Combine(_folder, ".gate");
        Assert.Equal(1, Run("check", _english, _damaged, "-f", $"json:{_report}").Exit);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ThreeFiles_AreWritten_AndTheNextCommandIsSaid()
    {
        Result result = Run("retry", _report, "-o", _gate);
        Assert.Equal((0, ""), (result.Exit, result.Error));
        Assert.Equal(["2026-01-05.jsonl", "retry.ids.txt", "retry.json"], Directory.GetFiles(_gate).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("2026-01-05 Chinese: 10 to generate again, 0 to restore, 1 to review", result.Output, StringComparison.Ordinal);
        Assert.Contains($"alignment merge {_damaged} {Path.Combine(_gate, "2026-01-05_AI_enhanced_Chinese.jsonl")} --retry", result.Output, StringComparison.Ordinal);

        // The edition's own records without their summaries; each is a crawled record.
        string[] lines = File.ReadAllLines(Path.Combine(_gate, "2026-01-05.jsonl"));
        Assert.All(lines, line => Assert.False(JsonDocument.Parse(line).RootElement.TryGetProperty("AI", out _)));
        Assert.All(lines, line => Assert.Contains(File.ReadLines(_damaged), whole => whole.StartsWith(line[..^1] + ", \"AI\": {", StringComparison.Ordinal)));
        Assert.Equal(File.ReadAllLines(Path.Combine(_gate, "retry.ids.txt")), lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!));
    }

    [Fact]
    public void Review_IsLeftOut_UnlessAskedFor()
    {
        Run("retry", _report, "-o", _gate);
        Assert.DoesNotContain("2005.11401", File.ReadAllText(Path.Combine(_gate, "retry.ids.txt")), StringComparison.Ordinal);
        Assert.Equal(0, Run("retry", _report, "-o", _gate, "--include", "review").Exit);
        Assert.Contains("2005.11401", File.ReadAllText(Path.Combine(_gate, "retry.ids.txt")), StringComparison.Ordinal);
        Assert.Equal(11, File.ReadAllLines(Path.Combine(_gate, "2026-01-05.jsonl")).Length);
        Assert.Contains("\"attempt\": 2", File.ReadAllText(Path.Combine(_gate, "retry.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingToDo_IsSaid()
    {
        Assert.Equal(0, Run("check", _english, Copy("2026-01-05-zh.jsonl", _damaged), "-f", $"json:{_report}").Exit);
        Result result = Run("retry", _report, "-o", _gate);
        Assert.Equal(0, result.Exit);
        Assert.EndsWith("nothing to generate\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(Path.Combine(_gate, "2026-01-05.jsonl")).Length);
        Assert.Equal(0, new FileInfo(Path.Combine(_gate, "retry.ids.txt")).Length);
        Assert.Contains("\"items\": []", File.ReadAllText(Path.Combine(_gate, "retry.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOfTheEdition_IsRefused()
    {
        string data = Path.GetDirectoryName(_damaged)!;
        AssertRefused("a folder of its own", "retry", _report, "-o", data);
        AssertRefused("a folder of its own", "retry", _report, "-o", Path.Combine(data, "..", "data") + "/");
        string link = Path.Combine(_folder, "link");
        Directory.CreateSymbolicLink(link, data);
        AssertRefused("a folder of its own", "retry", _report, "-o", link);
        string other = Directory.CreateDirectory(Path.Combine(_folder, "other")).FullName;
        File.Copy(_damaged, Path.Combine(other, Path.GetFileName(_damaged)));
        AssertRefused("a folder of its own", "retry", _report, "-o", other);
        Assert.Equal(2, Directory.GetFiles(data).Length);
    }

    [Fact]
    public void EditionThatChanged_AnotherCrawl_OrNoReport_IsRefused()
    {
        AssertRefused("is not a report", "retry", _damaged, "-o", _gate);
        Assert.Equal(1, Run("check", Sample("2026-01-05-en.md"), Sample("2026-01-05-zh-damaged.md"), "-f", $"json:{_report}").Exit);
        AssertRefused("no record of 1810.04805 is at hand; name the crawl", "retry", _report, "-o", _gate);
        Assert.Equal(1, Run("check", _english, _damaged, "--raw", Slice(_english, 0, 23), "-f", $"json:{_report}").Exit);
        AssertRefused("not the crawl that was judged", "retry", _report, "-o", _gate, "--raw", _english);
        File.AppendAllText(_damaged, "\n");
        AssertRefused("changed since it was judged", "retry", _report, "-o", _gate);
        Assert.Equal(2, Run("check", _damaged, _english, "-f", $"json:{_report}").Exit);
        AssertRefused("could not be judged", "retry", _report, "-o", _gate);
    }

    /// <summary>The report of a folder stands for the one pair that failed; another, or one of several, is named by its day.</summary>
    [Fact]
    public void ReportOfSeveralPairs_IsForTheOneThatFailed_OrTheOneNamed()
    {
        string data = Path.GetDirectoryName(_damaged)!;
        Copy("2026-01-05-en.jsonl", Path.Combine(data, "2026-01-06_AI_enhanced_English.jsonl"));
        string second = Copy("2026-01-05-zh.jsonl", Path.Combine(data, "2026-01-06_AI_enhanced_Chinese.jsonl"));
        string third = Copy("2026-01-05-zh.jsonl", Path.Combine(data, "2026-01-07_AI_enhanced_Chinese.jsonl"));
        Copy("2026-01-05-en.jsonl", Path.Combine(data, "2026-01-07_AI_enhanced_English.jsonl"));
        Assert.Equal(1, Run("check", data, "-f", $"json:{_report}").Exit);
        AssertRefused("holds no edition of 2026-02-01; it holds: 2026-01-05, 2026-01-06, 2026-01-07", "retry", _report, "-o", _gate, "--edition", "2026-02-01");
        Assert.StartsWith("2026-01-05 Chinese: 10 to generate again", Run("retry", _report, "-o", _gate).Output, StringComparison.Ordinal);
        Assert.EndsWith("nothing to generate\n", Run("retry", _report, "-o", _gate, "--edition", "2026-01-06").Output, StringComparison.Ordinal);
        Directory.Delete(_gate, recursive: true);

        Copy("2026-01-05-zh-damaged.jsonl", second);
        Assert.Equal(1, Run("check", data, "-f", $"json:{_report}").Exit);
        AssertRefused("holds 2 pairs of editions that failed; choose one with --edition: 2026-01-05, 2026-01-06", "retry", _report, "-o", _gate);

        Copy("2026-01-05-zh.jsonl", second);
        Copy("2026-01-05-zh.jsonl", _damaged);
        Assert.Equal(0, Run("check", data, "-f", $"json:{_report}").Exit);
        AssertRefused("holds 3 pairs of editions, and none failed; name the day to look at with --edition", "retry", _report, "-o", _gate);
        Assert.True(File.Exists(third));
    }

    [Fact]
    public void StrangerInPlaceOfAnEarlierList_IsLeftAlone()
    {
        Directory.CreateDirectory(_gate);
        File.WriteAllText(Path.Combine(_gate, "retry.json"), "mine");
        Assert.Contains("is no retry list", Run("retry", _report, "-o", _gate).Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_gate, "retry.json")));
        Assert.Single(Directory.GetFiles(_gate));
    }

    private void AssertRefused(string reason, params string[] args)
    {
        Result result = Run(args);
        Assert.Equal(2, result.Exit);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.False(Directory.Exists(_gate) && Directory.EnumerateFiles(_gate).Any());
    }

    private static string Copy(string sample, string path)
    {
        File.Copy(Sample(sample), path, overwrite: true);
        return path;
    }

    private static string Sample(string name) => Repository.File("data", "samples", name);

    private string Slice(string path, int start, int end)
    {
        string slice = Path.Combine(_folder, FormattableString.Invariant($"slice-{start}-{end}.jsonl"));
        File.WriteAllLines(slice, File.ReadAllLines(path)[start..end]);
        return slice;
    }

    private Result Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder });
        return new(exit, output.ToString(), error.ToString());
    }

    private sealed record Result(int Exit, string Output, string Error);
}
