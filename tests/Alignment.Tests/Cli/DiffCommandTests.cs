using System.Text.Json;
using Alignment.Cli;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-diff-").FullName;
    private readonly string _clean;
    private readonly string _damaged;

    public DiffCommandTests()
    {
        _clean = Report("clean.json", "2026-01-05-zh.jsonl");
        _damaged = Report("damaged.json", "2026-01-05-zh-damaged.jsonl");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null, 0)]
    [InlineData("error", 1)]
    [InlineData("note", 1)]
    public void NewFindings_FailOnlyWhenAskedTo(string? level, int exit) =>
        Assert.Equal(exit, Run(["diff", _clean, _damaged, .. level is null ? Array.Empty<string>() : ["--fail-on-new", level]]).Exit);

    [Fact]
    public void FewerFindings_NeverFail() => Assert.Equal(0, Run("diff", _damaged, _clean, "--fail-on-new", "error").Exit);

    [Theory]
    [InlineData("en", "PASS", "findings: new ")]
    [InlineData("zh-CN", "通过", "问题：新增 ")]
    public void Text_NamesVerdictsRulesAndFindings(string language, string verdict, string last)
    {
        string text = Run("diff", _clean, _damaged, "--ui-lang", language).Output;
        Assert.Contains(verdict, text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("ALN108 placeholder", text, StringComparison.Ordinal);
        Assert.Contains("+ 2026-01-05-zh-damaged.jsonl:", text, StringComparison.Ordinal);
        Assert.StartsWith(last, text.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFormats_AreWrittenAtOnce()
    {
        string json = Path.Combine(_folder, "diff.json");
        Result result = Run("diff", _clean, _damaged, "-f", $"json:{json}", "-f", "md");
        Assert.StartsWith("### PASS → FAIL", result.Output, StringComparison.Ordinal);
        using JsonDocument diff = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal("alignment/diff/1", diff.RootElement.GetProperty("schema").GetString());
    }

    [Theory]
    [InlineData("none.json", "none.json: no such file")]
    [InlineData("empty.json", "empty.json is not a report")]
    public void OtherFiles_AreRefused(string name, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "empty.json"), "{}");
        Result result = Run("diff", _clean, Path.Combine(_folder, name));
        Assert.Equal((2, ""), (result.Exit, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_IsNeverReplaced()
    {
        byte[] before = File.ReadAllBytes(_clean);
        Assert.Equal(2, Run("diff", _clean, _damaged, "-f", $"json:{_clean}").Exit);
        Assert.Equal(before, File.ReadAllBytes(_clean));
    }

    private string Report(string name, string target)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, Samples.Render(Samples.Judge("2026-01-05-en.jsonl", target), JsonReportRenderer.Render));
        return path;
    }

    private static Result Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error));
        return new(exit, output.ToString(), error.ToString());
    }

    private sealed record Result(int Exit, string Output, string Error);
}
