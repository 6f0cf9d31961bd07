using System.Text.Json;
using System.Text.Json.Nodes;
using Alignment.Cli;

namespace Alignment.Tests.Cli;

public sealed class CheckManyTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_IsJudgedDayByDay_AndTheWorstDecides()
    {
        Day("2026-01-06", damaged: true);
        Day("2026-01-05");
        Result result = Run("check", _folder.File("data"));
        Assert.Equal(1, result.Exit);
        Assert.Matches("(?s)2026-01-05.*PASS.*2026-01-06.*FAIL.*2 pairs: 1 within budget, 1 over budget", result.Output);
        Assert.Equal(0, Run("check", _folder.File("data"), "-q", "--exit-zero").Exit);
        Assert.Equal(0, Run("check", _folder.File("data/2026-01-05*"), "-q").Exit);
    }

    [Fact]
    public void FileThatCannotBeRead_KeepsNoOtherFromBeingJudged()
    {
        Day("2026-01-05");
        Day("2026-01-06");
        _folder.WriteText("no edition\n", "data/2026-01-05-zh.jsonl");
        Result result = Run("check", _folder.File("data"), "-q", "--exit-zero");
        Assert.Equal(2, result.Exit);
        Assert.Contains("1 within budget, 1 not judged", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("concise")]
    public void PairFoundInAFolder_IsReportedAsIfItWereNamed(string format)
    {
        Day("2026-01-05", damaged: true);
        (string english, string chinese) = (_folder.File("data/2026-01-05-en.jsonl"), _folder.File("data/2026-01-05-zh.jsonl"));
        Assert.Equal(Run(english, chinese, "-f", format), Run("check", _folder.File("data"), "-f", format));
    }

    [Fact]
    public void CrawlBesideTheTarget_IsTheThirdWitness_AndAnEditionNamedLikeOneIsNot()
    {
        Day("2026-01-05");
        string[] records = File.ReadAllLines(_folder.File("data/2026-01-05-en.jsonl"));
        _folder.WriteText(string.Join('\n', records), "data/2026-01-05.jsonl");
        Assert.DoesNotContain("\"crawl\"", Run("check", _folder.File("data"), "-f", "json").Output, StringComparison.Ordinal);
        _folder.WriteText(string.Join('\n', records.Where(line => line.Length > 0).Select(Crawled)), "data/2026-01-05.jsonl");
        Assert.Contains("\"role\": \"crawl\"", Run("check", _folder.File("data"), "-f", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyTheChangedDay_IsJudged()
    {
        Day("2026-01-05", damaged: true);
        _folder.Commit();
        Result nothing = Run("check", _folder.File("data"), "--changed-since", "HEAD");
        Assert.Equal((0, "no edition has changed since HEAD; pairs as they were: 1\n"), (nothing.Exit, nothing.Error));

        Day("2026-01-06");
        Result result = Run("check", _folder.File("data"), "--changed-since", "HEAD", "-f", "json");
        Assert.Equal((0, "pairs unchanged since HEAD, and not judged: 1\n"), (result.Exit, result.Error));
        using JsonDocument report = JsonDocument.Parse(result.Output);
        Assert.Equal("alignment/report/1", report.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void NothingChanged_StillWritesTheFilesAskedFor()
    {
        Day("2026-01-05");
        _folder.Commit();
        string json = _folder.File("report.json");
        Assert.Equal(0, Run("check", _folder.File("data"), "--changed-since", "HEAD", "-f", $"json:{json}").Exit);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal("pass", report.RootElement.GetProperty("verdict").GetProperty("outcome").GetString());
    }

    [Fact]
    public void PairNamedByFile_IsJudgedOnlyWhenChanged()
    {
        Day("2026-01-05", damaged: true);
        _folder.Commit();
        string[] pair = [_folder.File("data/2026-01-05-en.jsonl"), _folder.File("data/2026-01-05-zh.jsonl"), "--changed-since", "HEAD"];
        Assert.Equal(0, Run(pair).Exit);
        File.AppendAllText(pair[0], "\n");
        Assert.Equal(1, Run(pair).Exit);
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(null, "fail", 2)]
    [InlineData("HEAD", null, 2)]
    [InlineData("HEAD", "tell", 0)]
    public void DayOfOneLanguage_FailsWhenItIsNew_UnlessToldOtherwise(string? since, string? alone, int exit)
    {
        Day("2026-01-05");
        _folder.WriteText("x\n", "data/2026-01-01-en.jsonl").Commit();
        if (since is not null)
        {
            _folder.WriteText("x\n", "data/2026-01-06-en.jsonl");
        }

        string[] args = ["check", _folder.File("data"), .. since is null ? Array.Empty<string>() : ["--changed-since", since], .. alone is null ? Array.Empty<string>() : ["--alone", alone]];
        Result result = Run(args);
        Assert.Equal(exit, result.Exit);
        Assert.Contains("without the other language: 1", result.Output, StringComparison.Ordinal);
        Assert.Contains(since is null ? "2026-01-01-en" : "2026-01-06-en", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--raw belongs to one pair", "data", "--raw", "x")]
    [InlineData("--twin belongs to one pair", "data", "--twin", "x")]
    [InlineData("is a folder or a pattern, and", "data", "README.md")]
    [InlineData("names no commit", "data", "--changed-since", "")]
    [InlineData("the repository has no commit \"none\"", "data", "--changed-since", "none")]
    [InlineData("no pair of editions among 1 files of", "other")]
    [InlineData("nowhere: no such file or folder; write alignment check SOURCE TARGET", "nowhere")]
    [InlineData("2026-01-05.md has nothing to be compared with", "other/2026-01-05.md")]
    [InlineData("gone.md: no such file or folder", "gone.md")]
    public void Mistake_IsExplained(string message, string place, params string[] more)
    {
        Day("2026-01-05");
        _folder.Write("other/2026-01-05.md").Commit();
        Result result = Run(["check", _folder.File(place), .. more]);
        Assert.Equal((2, ""), (result.Exit, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_SpeaksOfPairsOutOfBudgetOnly()
    {
        Day("2026-01-05");
        Day("2026-01-06");
        Assert.EndsWith("PASS 2 pairs: 2 within budget\n", Assert.Single(Lines()), StringComparison.Ordinal);
        Day("2026-01-07", damaged: true);
        string[] lines = Lines();
        Assert.Equal(3, lines.Length);
        Assert.Matches(@"^\[3/3\] .*2026-01-07", lines[0]);

        string[] Lines() => Run("check", _folder.File("data"), "-q").Output.Split('\n')[..^1].Select(line => line + '\n').ToArray();
    }

    [Fact]
    public void ManyPairs_EndWithThoseToLookAt()
    {
        foreach (int day in Enumerable.Range(1, 6))
        {
            Day($"2026-01-0{day}", damaged: day == 2);
        }

        string[] lines = Run("check", _folder.File("data")).Output.TrimEnd('\n').Split('\n');
        Assert.EndsWith("6 pairs: 5 within budget, 1 over budget", lines[^1], StringComparison.Ordinal);
        Assert.Matches("^✖ .*2026-01-02-zh.jsonl   errors [0-9]+, allowed 0; decided by ALN", lines[^2]);
        Assert.Equal("", lines[^3]);
    }

    /// <summary>Said before anything is judged; and a pair that has not changed has no page, and that is no fault.</summary>
    [Fact]
    public void Page_ShowsOnePair()
    {
        Day("2026-01-05");
        string page = _folder.File("page.html");
        Assert.Equal(0, Run("check", _folder.File("data"), "-f", $"html:{page}").Exit);
        Assert.True(File.Exists(page));
        File.Delete(page);
        _folder.Commit();
        Assert.Equal(0, Run("check", _folder.File("data"), "--changed-since", "HEAD", "-f", $"html:{page}").Exit);
        Day("2026-01-06");
        Result several = Run("check", _folder.File("data"), "-f", $"html:{page}", "--history", _folder.File("history.db"));
        Assert.Equal((2, ""), (several.Exit, several.Output));
        Assert.Contains("html shows one pair of editions", several.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("history.db")));
        Assert.False(File.Exists(page));
    }

    [Fact]
    public void StandardInput_HasNotChanged()
    {
        Result result = Run("check", "-", _folder.File("x.md"), "--changed-since", "HEAD");
        Assert.Equal(2, result.Exit);
        Assert.Contains("standard input (-) is none", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoInput_IsReplacedByAnOutput()
    {
        Day("2026-01-05");
        string target = _folder.File("data/2026-01-05-zh.jsonl");
        Assert.Contains("is an input", Run("check", _folder.File("data"), "-f", $"json:{target}").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void History_HoldsEachDayToThoseBeforeIt_AndKeepsAll()
    {
        Day("2026-01-05");
        Day("2026-01-06");
        string history = _folder.File("history.db");
        Assert.Equal(0, Run("check", _folder.File("data"), "-q", $"--history={history}").Exit);
        Assert.Equal("2", Alignment.Tests.History.HistoryFolder.Value(history, "SELECT COUNT(*) FROM editions")?.ToString());
    }

    [Fact]
    public void SubfolderAndCommits_AreComparedByTheProgramItself()
    {
        Day("2026-01-05");
        _folder.Commit().Git("tag", "yesterday");
        Day("2026-01-06");
        string program = typeof(CommandLine).Assembly.Location;
        const string name = "2026-01-06-zh.jsonl";
        string said = GitFolder.Run(_folder.File("data"), "dotnet", program, "check", ".", "--changed-since", "HEAD", "-f", "json");
        Assert.Contains($"\"path\": \"{name}\"", said, StringComparison.Ordinal);
        _folder.Commit();
        said = GitFolder.Run(_folder.File("data"), "dotnet", program, "check", "git:HEAD:data", "--changed-since", "yesterday", "-f", "json");
        Assert.Contains($"\"path\": \"git:HEAD:data/{name}\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-01-05", said, StringComparison.Ordinal);
    }

    private static string Crawled(string record)
    {
        JsonObject crawled = JsonNode.Parse(record)!.AsObject();
        crawled.Remove("AI");
        return crawled.ToJsonString();
    }

    private void Day(string day, bool damaged = false)
    {
        string data = _folder.File("data");
        Directory.CreateDirectory(data);
        File.Copy(Repository.File("data", "samples", "2026-01-05-en.jsonl"), Path.Combine(data, $"{day}-en.jsonl"), overwrite: true);
        string target = damaged ? "2026-01-05-zh-damaged.jsonl" : "2026-01-05-zh.jsonl";
        File.Copy(Repository.File("data", "samples", target), Path.Combine(data, $"{day}-zh.jsonl"), overwrite: true);
    }

    private Result Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder.Path });
        return new(exit, output.ToString(), error.ToString());
    }

    private sealed record Result(int Exit, string Output, string Error);
}
