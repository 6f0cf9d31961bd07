using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Alignment.Cli;
using Alignment.Configuration;
using Alignment.Pairing;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Cli;

public sealed partial class InitCommandTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>An empty folder, two editions, three commands; then what the workflow runs.</summary>
    [Theory]
    [InlineData("en", "data/2026-01-05-en.jsonl", "data/2026-01-05-zh.jsonl", "data", "What it costs")]
    [InlineData("zh", "2026-01-05/en.jsonl", "2026-01-05/zh.jsonl", ".", "代价")]
    [InlineData("zh", "it's/en/2026-01-05.jsonl", "it's/zh/2026-01-05.jsonl", "it's", "代价")]
    public void FromTwoEditionsToACommittedWorkflow(string language, string english, string chinese, string place, string price)
    {
        Sample(english, "2026-01-05-en.jsonl");
        Sample(chinese, "2026-01-05-zh.jsonl");

        Result init = Run("init", "--github-action", "--lang", language);
        Assert.Equal((0, ""), (init.Exit, init.Error));
        string add = init.Output.TrimEnd('\n').Split('\n')[^1]["next: git add ".Length..];
        _folder.Git(["add", .. add.Split(' ')]);
        _folder.Git("commit", "--quiet", "--message", "Check the editions");

        string workflow = File.ReadAllText(_folder.File(".github/workflows/alignment.yml"));
        Assert.Contains(price, File.ReadAllText(_folder.File("alignment.json")), StringComparison.Ordinal);
        string source = Source().Match(workflow).Groups[1].Value.Replace("''", "'", StringComparison.Ordinal);
        Assert.Equal(place, source);
        Assert.Contains("config: 'alignment.json'", workflow, StringComparison.Ordinal);

        string program = typeof(CommandLine).Assembly.Location;
        string[] check = [program, "check", source, "--changed-since", "HEAD", "--config", "alignment.json", "-q"];
        Assert.Contains("PASS", GitFolder.Run(_folder.Path, "dotnet", check), StringComparison.Ordinal);
        Sample(chinese, "2026-01-05-zh-damaged.jsonl");
        Assert.Contains("FAIL", Assert.Throws<InvalidOperationException>(() => GitFolder.Run(_folder.Path, "dotnet", check)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Configuration_SaysWhatTheToolDoesAnyway(string language)
    {
        Run("init", "--lang", language);
        RunSettings written = ConfigurationFile.Read(File.ReadAllBytes(_folder.File("alignment.json")), "alignment.json", new());
        RunSettings own = new();
        Assert.Equal(own.Gate.FailOn, written.Gate.FailOn);
        Assert.Equal(own.Pairing.Scope, written.Pairing.Scope);
        JsonObject file = JsonNode.Parse(File.ReadAllText(_folder.File("alignment.json")), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
        Assert.Equal("recommended", (string?)file["extends"]);
        Assert.True(File.Exists(_folder.File((string)file["$schema"]!)));
    }

    /// <summary>Each line that waits for its // to be taken away is a setting that is read.</summary>
    [Fact]
    public void SettingsThatWait_AreValid()
    {
        Run("init");
        string awake = Regex.Replace(File.ReadAllText(_folder.File("alignment.json")), "^  // (\"[a-z]+\": )", "  $1", RegexOptions.Multiline);
        _folder.WriteText(awake, "alignment.json");
        RunSettings written = ConfigurationFile.Read(File.ReadAllBytes(_folder.File("alignment.json")), "alignment.json", new());
        Assert.Equal(ScopeMode.All, written.Pairing.Scope);
    }

    /// <summary>The prices are those of the report.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Prices_AreThoseThatWereMeasured(string language)
    {
        Run("init", "--lang", language);
        string[] written = File.ReadAllLines(_folder.File("alignment.json"));
        string report = File.ReadAllText(Repository.File("reports", "presets.md"));
        foreach (string preset in (string[])["minimal", "recommended", "strict"])
        {
            string[] rows = [.. report.Split('\n').Where(line => line.StartsWith($"| {preset} |", StringComparison.Ordinal))];
            string[] whole = Cells(rows[0]);
            string[] texts = Cells(rows[1]);
            string[] prices = [.. Regex.Matches(written.Single(line => line.StartsWith($"  //   {preset} ", StringComparison.Ordinal)), @"[0-9]+(\.[0-9]+)?").Select(match => match.Value)];
            Assert.Equal([whole[1], whole[2], texts[2]], prices);
        }
    }

    [Fact]
    public void Workflow_AsksTheActionForWhatItTakes()
    {
        Run("init", "--github-action");
        string[] given = [.. ActionInputs.GivenIn(File.ReadAllText(_folder.File(".github/workflows/alignment.yml")))];
        Assert.Equal(["source", "changed-since", "ui-lang", "source", "changed-since", "mode", "config", "ui-lang"], given);
        Assert.All(given, name => Assert.Contains(name, ActionInputs.Known));
    }

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim())];

    [Fact]
    public void ExistingFiles_AreKept_UnlessForced()
    {
        _folder.WriteText("mine", "alignment.json");
        Result refused = Run("init", "--github-action");
        Assert.Equal((2, ""), (refused.Exit, refused.Output));
        Assert.Contains("alignment.json: already there, and nothing was written", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File(".github/workflows/alignment.yml")));
        Assert.Equal("mine", File.ReadAllText(_folder.File("alignment.json")));
        Assert.Equal(0, Run("init", "--github-action", "--force").Exit);
        Assert.NotEqual("mine", File.ReadAllText(_folder.File("alignment.json")));
    }

    [Fact]
    public void FolderBelowTheTop_GetsItsConfiguration_AndTheTopTheWorkflow()
    {
        Sample("site/data/2026-01-05-en.jsonl", "2026-01-05-en.jsonl");
        Sample("site/data/2026-01-05-zh.jsonl", "2026-01-05-zh.jsonl");
        Assert.Equal(0, Run("init", "site", "--github-action").Exit);
        string workflow = File.ReadAllText(_folder.File(".github/workflows/alignment.yml"));
        Assert.Contains("source: 'site/data'", workflow, StringComparison.Ordinal);
        Assert.Contains("config: 'site/alignment.json'", workflow, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("site/alignment.json")));
    }

    [Fact]
    public void EmptyFolder_IsToldWhatNamesLookLike()
    {
        Result result = Run("init");
        Assert.Equal(0, result.Exit);
        Assert.StartsWith("no pair of editions found yet; names need a day and a language", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Workflow_HoldsNothingThatAShellReads_AndNamesEveryTrap()
    {
        Run("init", "--github-action");
        string workflow = File.ReadAllText(_folder.File(".github/workflows/alignment.yml"));
        Assert.DoesNotContain("run:", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", workflow, StringComparison.Ordinal);
        Assert.Contains("GITHUB_TOKEN", workflow, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", workflow, StringComparison.Ordinal);
        Assert.Contains("${{ github.event.pull_request.base.sha || github.event.before }}", workflow, StringComparison.Ordinal);
    }

    private void Sample(string name, string sample)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        File.Copy(Repository.File("data", "samples", sample), _folder.File(name), overwrite: true);
    }

    private Result Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder.Path });
        return new(exit, output.ToString(), error.ToString());
    }

    [GeneratedRegex("^          source: '(.*)'$", RegexOptions.Multiline)]
    private static partial Regex Source();

    private sealed record Result(int Exit, string Output, string Error);
}
