using System.Text.Json;
using System.Text.RegularExpressions;
using Alignment.Cli;

namespace Alignment.Tests.Cli;

public sealed class BaselineCommandTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.jsonl");
    private static readonly string Damaged = Repository.File("data", "samples", "2026-01-05-zh-damaged.jsonl");
    private static readonly string Chinese = Repository.File("data", "samples", "2026-01-05-zh.jsonl");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-baseline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void WhatIsKnown_IsSilent_UntilSomethingNewComes()
    {
        string baseline = In("baseline.json");
        Assert.Equal(1, Run(English, Damaged, "-f", "json:" + In("report.json")).Exit);
        Result created = Run("baseline", "create", In("report.json"), "-o", baseline, "--reason", "before we began");
        Assert.Equal(0, created.Exit);

        Result known = Run(English, Damaged, "--baseline", baseline, "--new-only", "-f", "text", "-f", "json:" + In("again.json"));
        Assert.Equal(0, known.Exit);
        Assert.Contains("of the baseline do not count", known.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ALN108", known.Output, StringComparison.Ordinal);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(In("again.json")));
        Assert.Contains(report.RootElement.GetProperty("findings").EnumerateArray(), finding =>
            finding.GetProperty("rule").GetString() == "ALN108" && finding.TryGetProperty("known", out JsonElement value) && value.GetBoolean());
        Assert.Contains(" (known): ", Run(English, Damaged, "--baseline", baseline, "-f", "concise").Output, StringComparison.Ordinal);

        string worse = In("2026-01-05-zh.jsonl");
        File.WriteAllText(worse, Regex.Replace(File.ReadAllText(Damaged), @"""conclusion"": ""(\\.|[^""\\])*""", @"""conclusion"": ""Conclusion extraction failed"""));
        Result added = Run(English, worse, "--baseline", baseline, "--new-only", "-f", "concise");
        Assert.Equal(1, added.Exit);
        Assert.DoesNotContain("(known)", added.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARunOverFolders_IsTakenWhole_ButForWhatCouldNotBeJudged()
    {
        Directory.CreateDirectory(In("en"));
        Directory.CreateDirectory(In("zh"));
        foreach (string day in (string[])["2026-01-05", "2026-01-06", "2026-01-07"])
        {
            File.Copy(English, In($"en/{day}.jsonl"));
            File.Copy(Damaged, In($"zh/{day}.jsonl"));
        }

        File.WriteAllText(In("zh/2026-01-07.jsonl"), "");
        Assert.Equal(2, Run(In("en"), In("zh"), "-f", "json:" + In("run.json")).Exit);
        Result created = Run("baseline", "create", In("run.json"), "-o", In("baseline.json"));
        Assert.Equal(0, created.Exit);
        Assert.Contains("as they could not be judged: 1 of the pairs", created.Output, StringComparison.Ordinal);
        foreach (string day in (string[])["2026-01-05", "2026-01-06"])
        {
            Assert.Equal(0, Run(In($"en/{day}.jsonl"), In($"zh/{day}.jsonl"), "--baseline", In("baseline.json")).Exit);
        }

        Assert.Equal(2, Run(In("en/2026-01-07.jsonl"), In("zh/2026-01-07.jsonl"), "--baseline", In("baseline.json"), "-f", "json:" + In("dead.json")).Exit);
        Result dead = Run("baseline", "create", In("dead.json"), "-o", In("dead-baseline.json"));
        Assert.Equal(2, dead.Exit);
        Assert.Contains("could not be judged", dead.Error, StringComparison.Ordinal);
        Assert.Contains("0 dropped", Run("baseline", "prune", In("baseline.json"), In("run.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ALostTail_IsLeftOutAndSaid()
    {
        string cut = In("2026-01-05-zh.jsonl");
        File.WriteAllLines(cut, File.ReadLines(Chinese).Take(2));
        Result created = Run("baseline", "create", English, cut, "-o", In("baseline.json"));
        Assert.Equal(0, created.Exit);
        Assert.Contains("left out: what is said of an edition as a whole is never known", created.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run(English, cut, "--scope", "all", "--baseline", In("baseline.json")).Exit);
    }

    [Fact]
    public void Create_AddsAndKeepsReasons_AndTakesEditionsToo()
    {
        string baseline = In("baseline.json");
        Run("baseline", "create", English, Damaged, "-o", baseline, "--reason", "old", "--select", "ALN108");
        string[] first = File.ReadAllLines(baseline);
        Result again = Run("baseline", "create", English, Damaged, "-o", baseline, "--reason", "new");
        Assert.Equal(0, again.Exit);
        string[] second = File.ReadAllLines(baseline);
        Assert.True(second.Length > first.Length);
        Assert.All(first.Where(line => line.Contains("ALN108", StringComparison.Ordinal)), line =>
            Assert.Contains(second, other => other.TrimEnd(',') == line.TrimEnd(',')));
        Assert.Contains(second, line => line.Contains("\"reason\": \"new\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Prune_DropsWhatIsFoundNoMore_OfTheseDaysAlone()
    {
        string baseline = In("baseline.json");
        Run("baseline", "create", English, Damaged, "-o", baseline);
        File.WriteAllText(baseline, File.ReadAllText(baseline).Replace(
            "\"entries\": [", "\"entries\": [{ \"edition\": \"2025-01-01\", \"rule\": \"ALN101\", \"paper\": \"2501.00001\", \"fingerprint\": \"0123456789abcdef\" },", StringComparison.Ordinal));
        int before = File.ReadAllLines(baseline).Length;
        Assert.Contains(": 0 dropped", Run("baseline", "prune", baseline, English, Damaged).Output, StringComparison.Ordinal);
        Result pruned = Run("baseline", "prune", baseline, English, Chinese);
        Assert.Contains("1 of other days, not looked for", pruned.Output, StringComparison.Ordinal);
        Assert.True(File.ReadAllLines(baseline).Length < before);
        Assert.Contains("2025-01-01", File.ReadAllText(baseline), StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_PutsAPatchIntoTheBaseline()
    {
        // As the page of a report writes it.
        File.WriteAllText(In("patch.json"), """
            { "schema": "alignment/baseline/1", "entries": [
              { "edition": "2026-01-05", "rule": "ALN310", "paper": "1703.06870", "field": null, "fingerprint": "0123456789abcdef" } ] }
            """);
        Result applied = Run("baseline", "apply", In("patch.json"), "-o", In("baseline.json"), "--reason", "looked at");
        Assert.Equal((0, $"{In("baseline.json")}: 1 added, 1 in all\n"), (applied.Exit, applied.Output));
        Assert.Contains("looked at", File.ReadAllText(In("baseline.json")), StringComparison.Ordinal);
        Assert.Contains(": 0 added, 1 in all", Run("baseline", "apply", In("patch.json"), "-o", In("baseline.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ABaselineOfTheConfiguration_IsHeeded()
    {
        Run("baseline", "create", English, Damaged, "-o", In("known.json"));
        File.WriteAllText(In("alignment.json"), """{ "baseline": "known.json" }""");
        Assert.Equal(0, Run(English, Damaged).Exit);
        Assert.Equal(1, Run(English, Damaged, "--no-config").Exit);
        Assert.Contains("known.json\" // alignment.json:1", Run("--print-config").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--new-only needs a baseline", "--new-only")]
    [InlineData("none.json: no such file; make one with: alignment baseline create", "--baseline=none.json")]
    [InlineData("ALN111=loud: \"loud\" is no level", "--severity=ALN111=loud")]
    [InlineData("unknown check \"ALN999\"", "--severity=ALN999=note")]
    [InlineData("unreadable-input cannot be turned off", "--severity=ALN001=off")]
    [InlineData("unknown budget \"ALN999\"", "--budget=ALN999=1")]
    public void Mistake_IsExplained(string message, string argument)
    {
        Result result = Run(English, Damaged, argument);
        Assert.Equal(2, result.Exit);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PrintConfig_NeedsNoEdition_AndSaysWhereEachComesFrom()
    {
        File.WriteAllText(In("alignment.json"), "{\n  \"extends\": \"strict\",\n  \"budgets\": { \"lostTail\": 3 }\n}\n");
        Result result = Run("check", "--print-config", "--severity", "truncated=note", "--max-warnings", "7", "-f", "json");
        Assert.Equal(0, result.Exit);
        Assert.StartsWith("// read: alignment.json\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"failOn\": \"warning\", // preset strict\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"lostTail\": 3, // alignment.json:3\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"warnings\": 7 // --max-warnings\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"ALN111\": \"note\", // truncated: --severity\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(result.Output, Run("--print-config", "--severity", "truncated=note", "--max-warnings", "7", English, Damaged).Output);
    }

    [Fact]
    public void UiLang_OfTheConfiguration_SpeaksWhereNobodyElseDoes()
    {
        File.WriteAllText(In("alignment.json"), """{ "uiLang": "zh-CN" }""");
        Assert.Contains("默认", Run("--print-config").Output, StringComparison.Ordinal);
        Assert.Contains("// default", Run("--print-config", "--ui-lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_IsHeeded()
    {
        Assert.DoesNotContain("error ALN108", Run(English, Damaged, "-f", "concise", "--severity", "placeholder=note").Output, StringComparison.Ordinal);
        Assert.Contains("note ALN108", Run(English, Damaged, "-f", "concise", "--severity", "ALN1=note").Output, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private Result Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder });
        return new(exit, output.ToString(), error.ToString());
    }

    private sealed record Result(int Exit, string Output, string Error);
}
