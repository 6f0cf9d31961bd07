using System.Text.Json;
using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.md");
    private static readonly string Chinese = Repository.File("data", "samples", "2026-01-05-zh.md");
    private static readonly string Damaged = Repository.File("data", "samples", "2026-01-05-zh-damaged.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void WithoutCommand_Checks()
    {
        Result with = Run("check", English, Damaged);
        Result without = Run(English, Damaged);
        Assert.Equal(1, with.Exit);
        Assert.Equal(with, without);
    }

    [Fact]
    public void OptionsFirst_StillChecks() => Assert.Equal(1, Run("-f", "concise", English, Damaged).Exit);

    [Theory]
    [InlineData("--exit-zero", 0)]
    [InlineData("--fail-on=never", 0)]
    [InlineData("--fail-on=warning", 1)]
    [InlineData("--select=ALN101", 0)]
    [InlineData("--select=ALN101,placeholder", 1)]
    public void DamagedEdition_ExitsAsAskedFor(string option, int exit) => Assert.Equal(exit, Run(English, Damaged, option).Exit);

    [Theory]
    [InlineData("--exit-zero")]
    [InlineData("--fail-on=never")]
    [InlineData("--ignore=ALN")]
    [InlineData("--ignore=ALN001")]
    [InlineData("--select=ALN108")]
    public void UnreadableEdition_IsNeverGreen(string option) =>
        Assert.Equal(2, Run(English, Path.Combine(_folder, "none.md"), option).Exit);

    [Theory]
    [InlineData("--exit-zreo", "unknown option \"--exit-zreo\"; did you mean \"--exit-zero\"?")]
    [InlineData("--scope=al", "--scope takes common-categories, all, not \"al\"; did you mean \"all\"?")]
    [InlineData("--max-missing=5", "--max-missing takes a share such as 5% or 0.05, not \"5\"")]
    [InlineData("--max-warnings=-1", "--max-warnings takes a whole number, 0 or more, not \"-1\"")]
    [InlineData("--fail-on=errors", "--fail-on takes error, warning, never, not \"errors\"; did you mean \"error\"?")]
    [InlineData("--color=blue", "--color takes auto, always, never")]
    [InlineData("--select=plcaeholder", "unknown check \"plcaeholder\"; did you mean \"placeholder\"?")]
    [InlineData("-fjsn", "unknown format \"jsn\"; did you mean \"json\"?")]
    [InlineData("-fjson:", "\"json:\" names no file")]
    [InlineData("--config=none.json", "cannot read the configuration none.json")]
    [InlineData("third.md", "one argument too many")]
    public void Mistake_IsExplainedOnStandardError(string argument, string message)
    {
        Result result = Run(English, Chinese, argument);
        Assert.Equal(2, result.Exit);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void MistypedCommand_IsExplained() =>
        Assert.Contains("unknown command \"chekc\"; did you mean \"check\"?", Run("chekc", English, Chinese).Error, StringComparison.Ordinal);

    [Fact]
    public void MissingArgument_IsExplained()
    {
        Result result = Run("check", English);
        Assert.Equal(2, result.Exit);
        Assert.Contains("TARGET", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoArguments_ShowHelp()
    {
        Result result = Run();
        Assert.Equal(2, result.Exit);
        Assert.Contains("check <SOURCE> <TARGET>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFormats_AreWrittenAtOnce()
    {
        string json = Path.Combine(_folder, "report.json");
        string jsonl = Path.Combine(_folder, "findings.jsonl");
        Result result = Run(English, Damaged, "-f", "concise", "-f", $"json:{json}", "-f", $"jsonl:{jsonl}");

        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(json));
        int findings = report.RootElement.GetProperty("findings").GetArrayLength();
        Assert.Equal(findings, File.ReadAllLines(jsonl).Length);
        Assert.Equal(findings, result.Output.Split('\n').Length - 1);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void FindingsFile_IsWrittenWhenNothingCouldBeJudged()
    {
        string jsonl = Path.Combine(_folder, "findings.jsonl");
        Assert.Equal(2, Run(English, Path.Combine(_folder, "none.md"), "-f", $"jsonl:{jsonl}").Exit);
        Assert.Contains("ALN001", Assert.Single(File.ReadAllLines(jsonl)), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatIsNotThere_IsExplained()
    {
        Result result = Run(English, Chinese, "-f", $"json:{_folder}/none/report.json");
        Assert.Equal(2, result.Exit);
        Assert.Contains("there is no folder", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void LaterMistake_LeavesNoFileBehind()
    {
        Assert.Equal(2, Run(English, Chinese, "-f", $"json:{_folder}/report.json", "-f", $"jsonl:{_folder}").Exit);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void InputNamedAsOutput_IsRefused()
    {
        string copy = Path.Combine(_folder, "zh.md");
        File.Copy(Chinese, copy);
        Assert.Equal(2, Run(English, copy, "-f", $"json:{copy}").Exit);
        Assert.Equal(File.ReadAllBytes(Chinese), File.ReadAllBytes(copy));
    }

    [Fact]
    public void TwoFormatsOnStandardOutput_AreRefused() => Assert.Equal(2, Run(English, Chinese, "-f", "json", "-f", "text").Exit);

    [Fact]
    public void Configuration_OfTheFolderIsHeeded_UnlessToldOtherwise()
    {
        File.WriteAllText(Path.Combine(_folder, "alignment.json"), """{ "failOn": "never" }""");
        Assert.Equal(0, Run(English, Damaged).Exit);
        Assert.Equal(1, Run(English, Damaged, "--no-config").Exit);
        Assert.Equal(1, Run(English, Damaged, "--fail-on", "error").Exit);
    }

    [Fact]
    public void ConfigurationMistake_NamesFileAndLine()
    {
        File.WriteAllText(Path.Combine(_folder, "alignment.json"), "{\n  \"rules\": { \"palceholder\": \"off\" }\n}\n");
        Result result = Run(English, Damaged);
        Assert.Equal((2, "alignment.json:2: unknown check \"palceholder\"; did you mean \"placeholder\"?\n"), (result.Exit, result.Error));
    }

    [Fact]
    public void Quiet_LeavesTheVerdict() => Assert.Single(Run(English, Damaged, "-q").Output.TrimEnd('\n').Split('\n'));

    [Theory]
    [InlineData("ALN108")]
    [InlineData("placeholder")]
    public void Explain_SpeaksTheLanguageOfTheInterface(string rule)
    {
        Result english = Run("explain", rule);
        Result chinese = Run("explain", rule, "--ui-lang", "zh-CN");
        Assert.Equal((0, 0), (english.Exit, chinese.Exit));
        Assert.Contains("ALN108 placeholder", english.Output, StringComparison.Ordinal);
        Assert.Contains("reported: Summary generation failed", english.Output, StringComparison.Ordinal);
        Assert.Contains("ALN108 placeholder", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("占位文本", chinese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_GuessesAtATypo()
    {
        Result result = Run("explain", "palceholder");
        Assert.Equal((2, "alignment: unknown check \"palceholder\"; did you mean \"placeholder\"?\n"), (result.Exit, result.Error));
    }

    [Fact]
    public void Rules_AreListedForPeopleAndPrograms()
    {
        Assert.Contains("ALN101  missing-paper", Run("rules").Output, StringComparison.Ordinal);
        using JsonDocument rules = JsonDocument.Parse(Run("rules", "--json").Output);
        Assert.Equal("ALN001", rules.RootElement[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("auto", null, null, false, false)]
    [InlineData("auto", null, null, true, true)]
    [InlineData("auto", "NO_COLOR", "1", true, false)]
    [InlineData("auto", "CLICOLOR_FORCE", "1", false, true)]
    [InlineData("auto", "CLICOLOR_FORCE", "0", false, false)]
    [InlineData("auto", "TERM", "dumb", true, false)]
    [InlineData("always", "NO_COLOR", "1", false, true)]
    [InlineData("never", "CLICOLOR_FORCE", "1", true, false)]
    public void Color_FollowsOptionThenEnvironmentThenTerminal(string option, string? variable, string? value, bool isTerminal, bool isColored)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Terminal terminal = new(output, error) { IsOutputTerminal = isTerminal, Folder = _folder, Variable = name => name == variable ? value : null };
        CommandLine.Run([English, Damaged, "--color", option], terminal);
        Assert.Equal(isColored, output.ToString().Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void NothingIsSaidOnStandardError_UnlessItIsATerminal()
    {
        Assert.Empty(Run(English, Damaged).Error);
        using StringWriter output = new();
        using StringWriter error = new();
        CommandLine.Run([English, Damaged], new(output, error) { IsErrorTerminal = true, Folder = _folder });
        Assert.Contains("judged in ", error.ToString(), StringComparison.Ordinal);
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
