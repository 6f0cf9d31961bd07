using System.Text;
using System.Text.Json;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Reporting.Diffs;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Reporting.Diffs;

public class ReportDiffTests
{
    private static readonly string Schema = SchemaWriter.Write(ReportJson.Indented.ReportDiff, "Difference between two reports of alignment, version 1");
    private static readonly Judgement Clean = Samples.Judge("2026-01-05-en.jsonl", "2026-01-05-zh.jsonl");
    private static readonly Judgement Damaged = Samples.Judge("2026-01-05-en.jsonl", "2026-01-05-zh-damaged.jsonl");

    [Fact]
    public void PublishedSchema_IsThatOfTheCode() => Golden.Matches(Schema, "docs", "diff.schema.json");

    [Fact]
    public void ReportWithItself_IsTheSame()
    {
        ReportDiff diff = Diff(JudgedRun.Of(Damaged), JudgedRun.Of(Damaged));
        Assert.Empty(diff.New);
        Assert.Empty(diff.Gone);
        Assert.Equal(Damaged.Findings.Length, diff.Same);
        Assert.All(diff.Figures, figure => Assert.Equal(figure.Before, figure.After));
    }

    [Fact]
    public void WhatIsNewOneWay_IsGoneTheOther_AndRulesAddUp()
    {
        ReportDiff worse = Diff(JudgedRun.Of(Clean), JudgedRun.Of(Damaged));
        ReportDiff better = Diff(JudgedRun.Of(Damaged), JudgedRun.Of(Clean));
        Assert.Equal(worse.New.Select(finding => finding.Fingerprint), better.Gone.Select(finding => finding.Fingerprint));
        Assert.Equal(worse.Gone.Select(finding => finding.Fingerprint), better.New.Select(finding => finding.Fingerprint));
        Assert.Equal(("pass", "fail"), (worse.Before.Outcome, worse.After.Outcome));
        Assert.Equal(Damaged.Findings.Length, worse.New.Length + worse.Same);
        Assert.Equal(Clean.Findings.Length, worse.Gone.Length + worse.Same);
        Assert.Equal((worse.New.Length, worse.Gone.Length, worse.Same), (worse.Rules.Sum(rule => rule.New), worse.Rules.Sum(rule => rule.Gone), worse.Rules.Sum(rule => rule.Same)));
        Assert.Contains(worse.Rules, rule => rule is { Rule: "ALN108", New: > 0, Gone: 0 });
    }

    [Fact]
    public void MovedLines_AreNoDifference()
    {
        Judgement moved = SampleRecords.Judge(records => records.Reverse());
        Judgement plain = SampleRecords.Judge();
        Assert.NotEqual(plain.Findings.Select(finding => finding.Place.Start.Line), moved.Findings.Select(finding => finding.Place.Start.Line));
        ReportDiff diff = Diff(JudgedRun.Of(plain), JudgedRun.Of(moved));
        Assert.Empty(diff.New.Where(finding => finding.Paper is not null));
    }

    [Fact]
    public void DaysOfARun_AreComparedDayByDay()
    {
        JudgedRun both = new([Clean, Damaged], []);
        ReportDiff diff = Diff(both, new([Damaged], []));
        Assert.Equal(Clean.Findings.Length, diff.Gone.Length);
        Assert.Empty(diff.New);
        Assert.Empty(Diff(both, both).New);
    }

    [Fact]
    public void Json_FollowsItsSchema_AndHoldsEveryKey()
    {
        using JsonDocument schema = JsonDocument.Parse(Schema);
        using JsonDocument value = JsonDocument.Parse(Rendered(Diff(JudgedRun.Of(Clean), JudgedRun.Of(Damaged)), JsonDiffRenderer.Render));
        Assert.Empty(SchemaValidator.Problems(schema.RootElement, value.RootElement));
    }

    [Theory]
    [InlineData(Language.English, "### PASS → FAIL", "New findings")]
    [InlineData(Language.Chinese, "### 通过 → 未通过", "新增问题")]
    public void Markdown_SaysWhatChanged_AndHoldsNoMarkupOfEditions(Language language, string title, string heading)
    {
        Judgement hostile = SampleRecords.Judge(records => records[0].Summaries()["tldr"] = "Summary generation failed");
        ReportDiff diff = Diff(JudgedRun.Of(Clean), JudgedRun.Of(hostile));
        diff = diff with { New = [diff.New[0] with { Message = "<img src=x> @team [a](b) | `c`\n# d" }, .. diff.New.Skip(1)] };
        string page = Rendered(diff, (value, output) => DiffMarkdown.Render(value, output, language));
        Assert.StartsWith(title, page, StringComparison.Ordinal);
        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains("\\<img src=x\\> \\@team \\[a\\](b) \\| \\`c\\`", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# d", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_FitsIntoAComment_HoweverManyFindings()
    {
        ReportDiff diff = Diff(JudgedRun.Of(Clean), JudgedRun.Of(Damaged));
        FindingRow longest = diff.New[0] with { Message = new string('*', 100_000) };
        diff = diff with { New = [.. Enumerable.Repeat(longest, 5000)], Gone = [.. Enumerable.Repeat(longest, 5000)] };
        string page = Rendered(diff, (value, output) => DiffMarkdown.Render(value, output, Language.Chinese));
        Assert.InRange(page.Length, 10_000, 65_536);
        Assert.Contains("- … 4970", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"schema\": 1 }")]
    [InlineData("{ \"schema\": \"alignment/report/1\" }")]
    [InlineData("{ \"schema\": \"alignment/retry/1\" }")]
    public void AnythingElse_IsNoReport(string json)
    {
        ReportFileException error = Assert.Throws<ReportFileException>(() => ReadReport.Of(Source(json)));
        Assert.Contains("is not a report", error.Message, StringComparison.Ordinal);
    }

    private static string Rendered<T>(T value, Action<T, TextWriter> render)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        render(value, writer);
        return writer.ToString();
    }

    private static ReportDiff Diff(JudgedRun before, JudgedRun after) => ReportDiffer.Compare(Read(before), Read(after));

    private static ReadReport Read(JudgedRun run) => ReadReport.Of(Source(Rendered(run, JsonReportRenderer.Render)));

    private static EditionSource Source(string json) => new("a.json", () => new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
