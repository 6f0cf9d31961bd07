using Alignment.Checks;
using Alignment.Cli.Rendering;
using Alignment.Reporting;

namespace Alignment.Tests.Cli;

public class TextRendererTests
{
    [Fact]
    public void VerdictAndItsBudget_AreTheLastLines()
    {
        string[] lines = Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), new()).TrimEnd('\n').Split('\n');
        int verdict = Array.FindIndex(lines, line => line.StartsWith("✖ FAIL with ", StringComparison.Ordinal));
        Assert.InRange(lines.Length - verdict, 3, 6);
        Assert.StartsWith("budget: missing papers (all categories) 1/24 = 4.2% <= 5%; errors ", lines[verdict + 1], StringComparison.Ordinal);
        Assert.StartsWith("score:  estimate: median paper ", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("next: alignment explain ALN", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void BarsAndHints_KeepWithinTheWidth(int width)
    {
        string text = Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), new() { Width = width });
        // A place, and a command to be copied, stay on one line.
        string[] folded = [.. text.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)
            && !line.Contains(" | ", StringComparison.Ordinal) && !line.StartsWith("    next: ", StringComparison.Ordinal))];
        Assert.NotEmpty(folded);
        Assert.All(folded, line => Assert.True(Page.Cells(line) < width, line));
        Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void FindingOnANarrowTerminal_StaysOnOneLine()
    {
        Judgement judgement = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");
        string[] wide = FindingLines(Render(judgement, new() { Width = 300 }));
        Assert.Equal(wide, FindingLines(Render(judgement, new() { Width = 20 })));
        Assert.Equal(
            judgement.Findings.Count(finding => finding.Level > Level.Note),
            wide.Count(line => !line.Contains(": note ", StringComparison.Ordinal)));
    }

    [Fact]
    public void AsciiOption_DrawsWithAsciiAlone()
    {
        string text = Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md"), new() { IsAscii = true });
        string layout = string.Join('\n', text.Split('\n').Except(FindingLines(text)));
        Assert.True(System.Text.Ascii.IsValid(layout), layout);
    }

    [Fact]
    public void ManyFindingsOfOneRule_AreCutShortAndSayWhereTheRestIs()
    {
        Judgement judgement = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");
        Judgement many = judgement with { Findings = [.. Enumerable.Repeat(judgement.Findings[0], 30)] };
        string text = Render(many, new());
        Assert.Equal(8, FindingLines(text).Length);
        Assert.Contains("and 22 more (-f concise lists all)", text, StringComparison.Ordinal);
        Assert.Contains("alignment check … -f concise", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTitle_CannotCommandTheTerminal()
    {
        Dictionary<string, string> fields = new() { ["Title"] = "Clear \u001b[2J\u202E the screen" };
        string[] papers = [.. Enumerable.Range(1, 9).Select(i => EditionText.Entry($"2601.0000{i}", fields, index: i))];
        Judgement judgement = Judgement.Of(
            EditionText.Source(EditionText.Edition(papers), "\u001b[31m-en.md"),
            EditionText.Source(EditionText.Edition(papers[1..]), "zh.md"),
            null,
            new());

        string text = Render(judgement, new()) + Samples.Render(judgement, ConciseRenderer.Render);

        Assert.Contains("\\u001B", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
    }

    private static string[] FindingLines(string text) =>
        [.. text.Split('\n').Where(line => line.Contains(": error ALN", StringComparison.Ordinal)
            || line.Contains(": warning ALN", StringComparison.Ordinal) || line.Contains(": note ALN", StringComparison.Ordinal))];

    private static string Render(Judgement judgement, TextOptions options) =>
        Samples.Render(judgement, (value, writer) => TextRenderer.Render(value, writer, options));
}
