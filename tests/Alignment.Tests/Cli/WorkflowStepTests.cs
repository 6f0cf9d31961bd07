using System.Text;
using Alignment.Cli;
using Alignment.Cli.Terminals;
using Alignment.Tests.Reporting.Surfaces;

namespace Alignment.Tests.Cli;

public sealed class WorkflowStepTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.md");
    private static readonly string Damaged = Repository.File("data", "samples", "2026-01-05-zh-damaged.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-step-").FullName;

    private string Summary => Path.Combine(_folder, "summary");

    private string Outputs => Path.Combine(_folder, "outputs");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData]
    [InlineData("-f", "auto")]
    public void Step_GetsTextAnnotationsSummaryAndOutputs(params string[] options)
    {
        File.WriteAllText(Summary, "# What stood there\n");
        File.WriteAllText(Outputs, "other=1\n");
        (int exit, string output, _) = Run([English, Damaged, .. options]);
        Assert.Equal(1, exit);
        Assert.Contains("✖ FAIL with 11 errors", output, StringComparison.Ordinal);
        Assert.Equal(10, output.Split('\n').Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Contains($"::error file={Damaged},line=", output, StringComparison.Ordinal);
        string summary = File.ReadAllText(Summary);
        Assert.StartsWith("# What stood there\n\n### 2026-01-05 · Chinese · GATE FAILED\n", summary, StringComparison.Ordinal);
        Assert.Equal("other=1\nverdict=fail\nerrors=11\nwarnings=8\nnotes=9\npairs=1\nfailed=1\nnot-judged=0\nalone=0\n", File.ReadAllText(Outputs));
    }

    [Fact]
    public void OtherFormats_LeaveTheStepAlone()
    {
        (_, string output, _) = Run([English, Damaged, "-f", "concise"]);
        Assert.DoesNotContain("\n::", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Summary));
    }

    [Fact]
    public void AutoBesideAFile_WritesBoth()
    {
        string sarif = Path.Combine(_folder, "out.sarif");
        Run([English, Damaged, "-f", "auto", "-f", $"sarif:{sarif}"]);
        Assert.True(File.Exists(sarif));
        Assert.True(File.Exists(Summary));
    }

    [Fact]
    public void Elsewhere_AutoIsText()
    {
        (_, string plain, _) = Run([English, Damaged], isStep: false);
        (_, string auto, _) = Run([English, Damaged, "-f", "auto"], isStep: false);
        Assert.Equal(plain, auto);
        Assert.DoesNotContain("::error", auto, StringComparison.Ordinal);
        Assert.False(File.Exists(Summary));
    }

    [Theory]
    [InlineData(1_040_000)]
    [InlineData(1_044_000)]
    [InlineData(2_000_000)]
    public void FullSummary_IsNotMadeTooLarge(int bytes)
    {
        File.WriteAllText(Summary, new string('x', bytes));
        (int exit, _, string error) = Run([English, Damaged]);
        Assert.Equal(1, exit);
        long length = new FileInfo(Summary).Length;
        Assert.InRange(length, bytes, Math.Max(bytes, 1024 * 1024));
        Assert.Equal(length == bytes, error.Contains("the summary of this step is full", StringComparison.Ordinal));
    }

    [Fact]
    public void SummaryThatCannotBeWritten_ChangesNoVerdict()
    {
        Directory.CreateDirectory(Summary);
        (int exit, string output, string error) = Run([English, Damaged]);
        Assert.Equal(1, exit);
        Assert.Contains("✖ FAIL", output, StringComparison.Ordinal);
        Assert.Contains($"not written: {Summary}", error, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTitlesPathsAndConfiguration_MakeNoCommandOfTheirOwn()
    {
        string config = Path.Combine(_folder, "alignment.json");
        foreach (string text in Runs.Hostile.Where(text => !text.Contains('\0', StringComparison.Ordinal)))
        {
            string edition = Path.Combine(_folder, "edition.md");
            string line = text.ReplaceLineEndings(" ");
            File.WriteAllText(edition, File.ReadAllText(Damaged)
                .Replace("Summary generation failed", line, StringComparison.Ordinal)
                .Replace("RoIAilgn", line, StringComparison.Ordinal)
                .Replace("自关注", line + "自关注", StringComparison.Ordinal), Encoding.UTF8);
            File.WriteAllText(config, System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { [text] = text }));
            foreach (string[] arguments in (string[][])
                [
                    [English, edition], [English, edition, "-f", "concise"], [English, edition, "-f", "md"], [English, edition, "-f", "csv"],
                    [English, edition, "-f", "json"], [English, text], [text, edition], [English, edition, "--config", config],
                    [English, edition, "-f", text], ["explain", text], [text],
                ])
            {
                (_, string output, string error) = Run(arguments);
                string[] commands =
                [
                    .. (output + "\n" + error).Split('\n', '\r').Where(one => WorkflowRendererTests.RunnerCommand(one) is not null),
                ];
                Assert.All(commands, command => Assert.Matches("^::(error|warning|notice) (file=[^,:]*,line=[0-9]+,)?title=[^,:]*::", command));
                Assert.True(commands.Length == 0 || arguments.Length <= 2, string.Join('\n', commands));
            }
        }
    }

    [Fact]
    public void Html_IsThePageOfOnePair()
    {
        string page = Path.Combine(_folder, "page.html");
        Assert.Equal(1, Run([English, Damaged, "-f", $"html:{page}"]).Exit);
        string html = File.ReadAllText(page, Encoding.UTF8);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"findings.csv\"", html, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Run(string[] arguments, bool isStep = true)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Dictionary<string, string> variables = new()
        {
            ["GITHUB_ACTIONS"] = isStep ? "true" : "false",
            ["GITHUB_STEP_SUMMARY"] = Summary,
            ["GITHUB_OUTPUT"] = Outputs,
        };
        int exit = CommandLine.Run(arguments, new Terminal(output, error) { Folder = _folder, Variable = name => variables.GetValueOrDefault(name) });
        return (exit, output.ToString(), error.ToString());
    }
}
