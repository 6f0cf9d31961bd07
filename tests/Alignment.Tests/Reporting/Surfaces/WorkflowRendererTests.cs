using System.Text.Json;
using System.Text.RegularExpressions;
using Alignment.Checks;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting.Surfaces;

public partial class WorkflowRendererTests
{
    // What the toolkit of GitHub itself prints for an annotation.
    private const string Toolkit = """
        const core = require(process.argv[1]);
        for (const [name, title, text] of JSON.parse(require("fs").readFileSync(0, "utf8"))) core[name](text, { title });
        """;

    [Fact]
    public void Lines_AreCommandsAndNeverMoreThanGitHubKeeps()
    {
        foreach (JudgedRun run in (JudgedRun[])[JudgedRun.Of(Runs.Damaged), Runs.Several, JudgedRun.Of(EveryRule(Level.Error)), JudgedRun.Of(EveryRule(Level.Warning))])
        {
            string[] lines = Lines(run);
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) ", line));
            Assert.All(lines.CountBy(line => line.Split(' ')[0]), level => Assert.InRange(level.Value, 1, WorkflowRenderer.MostLines));
        }
    }

    [Fact]
    public void MoreRulesThanLines_AreNamedInTheLast()
    {
        string[] lines = [.. Lines(JudgedRun.Of(EveryRule(Level.Error))).Where(line => line.StartsWith("::error ", StringComparison.Ordinal))];
        Assert.Equal(WorkflowRenderer.MostLines, lines.Length);
        Assert.StartsWith($"::error title=and {CheckCatalog.All.Length - 9} more rules::", lines[^1], StringComparison.Ordinal);
        Assert.All(CheckCatalog.All, check => Assert.Contains(check.Descriptor.Id, string.Concat(lines), StringComparison.Ordinal));
    }

    [Fact]
    public void TenRules_AreTenLines()
    {
        Judgement ten = EveryRule(Level.Error);
        string[] lines = Lines(JudgedRun.Of(ten with { Findings = [.. ten.Findings.Take(10)] }));
        Assert.Equal(10, lines.Length);
        Assert.DoesNotContain("more rules", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsOfOneRule_AreOneAnnotationWithThePlaceOfTheFirst()
    {
        string line = Assert.Single(Lines(JudgedRun.Of(Runs.Many(48, Level.Error))));
        Assert.Contains(" (48)::", line, StringComparison.Ordinal);
        Assert.Contains("%0Aand 47 more: 2601.00001, 2601.00002, 2601.00003, 2601.00004, 2601.00005, …%0Anext: alignment ", line, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"line={Runs.Damaged.Findings.First(finding => finding.Paper is not null).Place.Start.Line},"), line, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutFindings_NothingIsWritten() => Assert.Empty(Lines(JudgedRun.Of(Runs.Good with { Findings = [] })));

    [Fact]
    public void WhatABaselineHolds_IsNotAnnotated() =>
        Assert.Empty(Lines(JudgedRun.Of(Runs.Damaged with { Findings = [.. Runs.Damaged.Findings.Select(finding => finding with { IsKnown = true })] })));

    [Fact]
    public void Chinese_IsSpoken() =>
        Assert.Contains("下一步：alignment", Runs.Render(JudgedRun.Of(Runs.Damaged), (run, output) => WorkflowRenderer.Render(run, new() { Language = Language.Chinese }, output)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void TextOfStrangers_MakesNoCommandAndNoProperty(int index)
    {
        string text = Runs.Hostile[index];
        Finding finding = Runs.Damaged.Findings[0] with { Level = Level.Error, Message = new(text, text), Place = Runs.Damaged.Findings[0].Place with { Path = text } };
        string[] lines = Lines(new([Runs.Damaged with { Findings = [finding] }], [text]));
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal("error", RunnerCommand(line)));
        Assert.All(lines, line => Assert.DoesNotContain("##[", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Matches("^::error (file=[^,:]*,line=[0-9]+,)?title=[^,:]*::", line));
        Assert.All(lines, line => Assert.DoesNotMatch(@"%(?!25|0A|3A|2C)", line));
    }

    [NpmFact("@actions/core", "lib", "core.js")]
    public void Toolkit_EscapesTheSame()
    {
        string[][] commands =
        [
            .. Runs.Hostile.Select(text => Printable.Escape(text).Replace("##[", "## [", StringComparison.Ordinal))
                .SelectMany(text => new[] { "error", "warning", "notice" }.Select(name => new[] { name, text, text + "\n" + text })),
        ];
        string ours = string.Concat(commands.Select(command => new WorkflowCommand(command[0], command[1], command[2]) + "\n"));
        string theirs = OutsideTool.Run("node", ["-e", Toolkit, OutsideTool.Npm("@actions", "core", "lib", "core.js")], JsonSerializer.Serialize(commands));
        Assert.Equal(theirs, ours);
    }

    // How the runner reads a line (actions/runner, ActionCommand): "::name" at the start, or else "##[name" anywhere.
    internal static string? RunnerCommand(string line)
    {
        Match modern = Modern().Match(line.TrimStart());
        return modern.Success ? modern.Groups[1].Value : Legacy().Match(line) is { Success: true } legacy ? legacy.Groups[1].Value : null;
    }

    private static Judgement EveryRule(Level level)
    {
        Finding first = Runs.Damaged.Findings[0];
        return Runs.Damaged with { Findings = [.. CheckCatalog.All.Select(check => first with { Check = check.Descriptor, Level = level })] };
    }

    private static string[] Lines(JudgedRun run) => Runs.Render(run, (judged, output) => WorkflowRenderer.Render(judged, new(), output))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^::([^ :]+)[^:]*::")]
    private static partial Regex Modern();

    [GeneratedRegex(@"##\[([^\] ;]+)")]
    private static partial Regex Legacy();
}
