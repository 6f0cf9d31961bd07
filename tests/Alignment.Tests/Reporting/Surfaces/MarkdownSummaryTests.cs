using System.Text;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Repair;
using Alignment.Reporting;
using Alignment.Reporting.Markdown;

namespace Alignment.Tests.Reporting.Surfaces;

public class MarkdownSummaryTests
{
    // Every token that is more than text: what the page may hold of them are our own tables, lists, blocks of code and folds.
    private const string Tokens = """
        const md = require(process.argv[1])({ html: true, linkify: true });
        md.enable(["table", "strikethrough"]);
        md.linkify.set({ fuzzyLink: false });
        const found = new Set();
        const walk = tokens => tokens.forEach(token => {
            found.add(token.type.startsWith("html") ? `html ${token.content.trim().replace(/<summary>[^<>]*<\/summary>/, "<summary></summary>")}` : token.type);
            walk(token.children ?? []);
        });
        walk(md.parse(require("fs").readFileSync(0, "utf8"), {}));
        console.log(JSON.stringify([...found]));
        """;

    private static readonly string[] Ours =
    [
        "text", "inline", "softbreak", "html <details><summary></summary>", "html </details>", "code_block", "code_inline", "strong_open", "strong_close",
        "em_open", "em_close", "heading_open", "heading_close", "paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close",
        "list_item_open", "list_item_close", "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close",
        "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close", "text_special",
    ];

    [Fact]
    public void Summary_HasNumbersBeforeTablesAndCommandsToPaste()
    {
        string page = Render(JudgedRun.Of(Runs.Damaged), new() { Plan = Plan });
        string[] lines = page.Split('\n');
        Assert.Equal("### 2026-01-05 · Chinese · GATE FAILED", lines[0]);
        Assert.Equal("**11** errors · **8** warnings · 9 notes", lines[2]);
        Assert.Contains("1 of 24 expected are missing (4.2 %)", lines[4], StringComparison.Ordinal);
        Assert.Contains("| cs.CL | 10 | 9 | 1 | 6 |", lines);
        Assert.Contains(lines, line => line.StartsWith("    alignment retry report.json", StringComparison.Ordinal));
        Assert.Contains("<details><summary>11 papers to put right</summary>", lines);
        Assert.Contains(lines, line => line.StartsWith("- 1810.04805 cs.CL BERT", StringComparison.Ordinal) && line.EndsWith(" (conclusion)", StringComparison.Ordinal));
        Assert.DoesNotContain("Shortened", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_HasNoEnglishSentence()
    {
        string page = Render(JudgedRun.Of(Runs.Damaged), new() { Plan = Plan, Language = Language.Chinese });
        Assert.StartsWith("### 2026-01-05 · 中文版 · 未通过\n\n错误 **11**", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" findings |", page, StringComparison.Ordinal);
        Assert.Contains("**修复**", page, StringComparison.Ordinal);
    }

    [NpmFact("markdown-it", "package.json")]
    public void TextOfStrangers_IsNoMarkup()
    {
        string page = Render(Runs.Several, new() { Plan = report => Plan(report) with { Regenerate = [.. Runs.Hostile] } });
        Assert.Contains("alert", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"www\.|(?<!\\)[@#$]\w", string.Join('\n', page.Split('\n').Where(line => !line.StartsWith('#') && !line.StartsWith("    ", StringComparison.Ordinal))));
        Assert.Empty(Found(page).Except(Ours));
    }

    [NpmFact("markdown-it", "package.json")]
    public void Parser_SeesMarkup() =>
        Assert.Contains("link_open", Found("[a](https://example.org) <b>x</b>"));

    [Fact]
    public void LargeEditionWithHostileTitles_KeepsWithinItsBytes()
    {
        Judgement large = Large(2000);
        foreach (int bytes in (int[])[MarkdownOptions.DefaultMaxBytes, 200_000, 20_000, 5_000])
        {
            MarkdownOptions options = new() { MaxBytes = bytes, Plan = report => RepairPlan.None with { Regenerate = [.. report.Papers.Select(paper => paper.Id)] } };
            string page = Render(JudgedRun.Of(large), options);
            Assert.InRange(Encoding.UTF8.GetByteCount(page), 100, bytes);
            Assert.Contains(FormattableString.Invariant($"_Shortened to {bytes / 1024} KiB"), page, StringComparison.Ordinal);
            Assert.StartsWith("### ", page, StringComparison.Ordinal);
            Assert.Equal(Count(page, "<details>"), Count(page, "</details>"));
        }

        static int Count(string page, string tag) => page.Split(tag).Length - 1;
    }

    [Fact]
    public void MoreRoom_ShowsMore()
    {
        Judgement large = Large(500);
        int[] lengths = [.. ((int[])[5_000, 50_000, 200_000, 2_000_000]).Select(bytes => Render(JudgedRun.Of(large), new() { MaxBytes = bytes }).Length)];
        Assert.Equal(lengths.Order(), lengths);
        Assert.Equal(lengths.Length, lengths.Distinct().Count());
    }

    [Fact]
    public void SeveralPairs_ShareTheRoom_AndThoseWithinBudgetGoFirst()
    {
        JudgedRun run = new([Runs.Good, Runs.Damaged, Runs.Good, Large(300), Runs.Blind], ["2026-01-06-zh.md"]);
        string whole = Render(run, new());
        Assert.StartsWith("### 5 pairs of editions · COULD NOT BE JUDGED\n\n| edition |", whole, StringComparison.Ordinal);
        Assert.Contains("**1** without the other language: 2026-01-06-zh.md", whole, StringComparison.Ordinal);
        Assert.Equal(6, whole.Split("\n### ").Length);

        string cut = Render(run, new() { MaxBytes = 4500 });
        Assert.InRange(Encoding.UTF8.GetByteCount(cut), 100, 4500);
        Assert.Contains(" editions are left out; all of it: ", cut, StringComparison.Ordinal);
        Assert.Contains("· COULD NOT BE JUDGED\n\n**", cut, StringComparison.Ordinal);
        Assert.DoesNotContain("· passed\n\n**", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void ThousandsOfPairs_StillFit()
    {
        JudgedRun run = new([.. Enumerable.Repeat(Runs.Blind, 3000)], []);
        string page = Render(run, new() { MaxBytes = 30_000 });
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1000, 30_000);
        Assert.StartsWith("### 3000 pairs of editions", page, StringComparison.Ordinal);
    }

    private static Judgement Large(int papers)
    {
        Finding first = Runs.Damaged.Findings.First(finding => finding is { Level: Level.Error, Paper: not null });
        string chinese = string.Concat(Enumerable.Repeat("题目", 100));
        return Runs.Damaged with
        {
            Findings =
            [
                .. Enumerable.Range(0, 3 * papers).Select(i => first with
                {
                    Check = CheckCatalog.All[i % CheckCatalog.All.Length].Descriptor,
                    Paper = ArxivId.Parse(FormattableString.Invariant($"2601.{i / 3:00000}")),
                    Message = new(Runs.Hostile[i % Runs.Hostile.Length] + chinese, chinese),
                }),
            ],
            Verdict = Runs.Damaged.Verdict with { Reason = new(string.Concat(Runs.Hostile), "") },
        };
    }

    private static RepairPlan Plan(Report report) => RepairPlanner.Of(report, "report.json");

    private static string[] Found(string page) =>
        JsonSerializer.Deserialize<string[]>(OutsideTool.Run("node", ["-e", Tokens, OutsideTool.Npm("markdown-it")], page))!;

    private static string Render(JudgedRun run, MarkdownOptions options) => Runs.Render(run, (judged, output) => MarkdownSummary.Render(judged, options, output));
}
