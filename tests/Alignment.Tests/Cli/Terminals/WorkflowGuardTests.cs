using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Cli.Terminals;
using Alignment.Tests.Reporting.Surfaces;

namespace Alignment.Tests.Cli.Terminals;

public class WorkflowGuardTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("::error::x", ": :error::x")]
    [InlineData("  \t::error::x", "  \t: :error::x")]
    [InlineData("a\n::error::x\r::warning::y", "a\n: :error::x\r: :warning::y")]
    [InlineData("a ##[error]x", "a ## [error]x")]
    [InlineData("####[error]", "#### [error]")]
    [InlineData("std::vector a[1] #[x] c::d", "std::vector a[1] #[x] c::d")]
    [InlineData("data/a.md:1:2: error: x", "data/a.md:1:2: error: x")]
    [InlineData("", "")]
    public void Commands_AreTakenApart(string text, string expected)
    {
        Assert.Equal(expected, Guarded(output => output.Write(text)));
        Assert.Equal(expected, Guarded(output =>
        {
            foreach (char c in text)
            {
                output.Write(c);
            }
        }));
    }

    [Fact]
    public void NoLineOfAStranger_IsACommand()
    {
        foreach (string text in Runs.Hostile)
        {
            string[] lines = Guarded(output => output.WriteLine(text)).Split('\n', '\r');
            Assert.All(lines, line => Assert.Null(WorkflowRendererTests.RunnerCommand(line)));
        }
    }

    [Fact]
    public void Json_KeepsItsValues()
    {
        string json = JsonSerializer.Serialize(Runs.Hostile, Relaxed);
        string guarded = Guarded(output => WorkflowGuard.ForJson(output).Write(json));
        Assert.Contains("##[", json, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", guarded, StringComparison.Ordinal);
        Assert.Equal(JsonSerializer.Deserialize<string[]>(json), JsonSerializer.Deserialize<string[]>(guarded));
    }

    [Fact]
    public void Elsewhere_NothingIsTouched()
    {
        using StringWriter writer = new();
        using Terminal terminal = new(writer, writer);
        Assert.Same(terminal, WorkflowGuard.Around(terminal));
    }

    [Fact]
    public void File_TakesWhatItIsGiven()
    {
        using StringWriter writer = new();
        using Terminal terminal = new(writer, writer) { IsOutputFile = true, Variable = _ => "true" };
        Assert.Same(writer, WorkflowGuard.Around(terminal).Output);
        Assert.NotSame(writer, WorkflowGuard.Around(terminal).Error);
    }

    private static string Guarded(Action<TextWriter> write)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        using Terminal terminal = new(writer, writer) { Variable = name => name == "GITHUB_ACTIONS" ? "true" : null };
        write(WorkflowGuard.Around(terminal).Output);
        return writer.ToString();
    }
}
