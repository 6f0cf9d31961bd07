using System.Text.Json;
using Alignment.Cli.Rendering;
using Alignment.Gate;
using Alignment.Reporting;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Reporting;

public class JudgedRunTests
{
    private static readonly Judgement Good = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md");
    private static readonly Judgement Damaged = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");
    private static readonly Judgement Blind = Samples.Judge("2026-01-05-zh.md", "2026-01-05-en.md");

    private static readonly string Schema = SchemaWriter.Write(ReportJson.Indented.RunReport, "Report of alignment on several pairs of editions, version 1");

    [Fact]
    public void Outcome_IsTheWorst()
    {
        Assert.Equal(Outcome.Pass, new JudgedRun([Good, Good], []).Outcome);
        Assert.Equal(Outcome.Fail, new JudgedRun([Good, Damaged, Good], []).Outcome);
        Assert.Equal(Outcome.CannotJudge, new JudgedRun([Blind, Damaged], []).Outcome);
        Assert.Equal(2, new JudgedRun([Damaged, Blind], []).ExitCode);
    }

    [Fact]
    public void WhatNobodyCompared_IsNotGreen()
    {
        JudgedRun run = new([Good], ["2026-01-06-zh.md"]);
        Assert.Equal(Outcome.CannotJudge, run.Outcome);
        Assert.Equal(Outcome.Pass, (run with { IsAloneAllowed = true }).Outcome);
        Assert.Equal(Outcome.CannotJudge, new JudgedRun([], []).Outcome);
        Assert.Equal(Outcome.CannotJudge, (new JudgedRun([], ["a.md"]) with { IsAloneAllowed = true }).Outcome);
    }

    [Fact]
    public void OnePair_IsWrittenAsEver()
    {
        JudgedRun run = JudgedRun.Of(Damaged);
        Assert.Equal(Samples.Render(Damaged, ConciseRenderer.Render), Render(run, ConciseRenderer.Render));
        Assert.Equal(Samples.Render(Damaged, JsonLinesRenderer.Render), Render(run, JsonLinesRenderer.Render));
        Assert.Equal(Samples.Render(Damaged, JsonReportRenderer.Render), Render(run, JsonReportRenderer.Render));
        Assert.Equal(Samples.Render(Damaged, (judged, output) => TextRenderer.Render(judged, output, new())), Text(run, new()));
    }

    [Fact]
    public void Lines_FollowEachOther()
    {
        JudgedRun run = new([Damaged, Good, Damaged], []);
        string damaged = Samples.Render(Damaged, ConciseRenderer.Render);
        string good = Samples.Render(Good, ConciseRenderer.Render);
        Assert.Equal(damaged + good + damaged, Render(run, ConciseRenderer.Render));
        Assert.Equal(
            Samples.Render(Damaged, JsonLinesRenderer.Render) + Samples.Render(Good, JsonLinesRenderer.Render) + Samples.Render(Damaged, JsonLinesRenderer.Render),
            Render(run, JsonLinesRenderer.Render));
    }

    [Fact]
    public void Text_NamesEachPairAndEndsWithTheWorst()
    {
        JudgedRun run = new([Good, Damaged, Blind], ["a.md", "b.md", "c.md", "d.md"]);
        string[] lines = Text(run, new()).TrimEnd('\n').Split('\n');
        Assert.Equal("[1/3] 2026-01-05-zh.md", lines[0]);
        Assert.Contains("[2/3] 2026-01-05-zh-damaged.md", lines);
        Assert.Equal("without the other language: 4 (a.md, b.md, c.md and 1 more)", lines[^2]);
        Assert.EndsWith(" COULD NOT JUDGE 3 pairs: 1 within budget, 1 over budget, 1 not judged", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void QuietText_NamesThePairsOutOfBudget()
    {
        string[] lines = Text(new([Good, Damaged], []), new() { IsQuiet = true, IsForgiven = true }).TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("[2/2] ", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("", lines);
        Assert.EndsWith("FAIL 2 pairs: 1 within budget, 1 over budget; exits 0 because of --exit-zero", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void PublishedSchema_IsThatOfTheCode() => Golden.Matches(Schema, "docs", "run.schema.json");

    [Fact]
    public void Json_FollowsItsSchemaAndHoldsTheReportsAsTheyAreAlone()
    {
        using JsonDocument schema = JsonDocument.Parse(Schema);
        using JsonDocument run = JsonDocument.Parse(Render(new([Damaged, Blind], ["a.md"]), JsonReportRenderer.Render));
        Assert.Empty(SchemaValidator.Problems(schema.RootElement, run.RootElement));
        using JsonDocument alone = JsonDocument.Parse(Samples.Render(Damaged, JsonReportRenderer.Render));
        Assert.True(JsonElement.DeepEquals(alone.RootElement, run.RootElement.GetProperty("reports")[0]));
        JsonElement verdict = run.RootElement.GetProperty("verdict");
        Assert.Equal("cannot-judge", verdict.GetProperty("outcome").GetString());
        Assert.Equal(1, verdict.GetProperty("failed").GetInt32());
        Assert.Equal(Damaged.Verdict.Errors + Blind.Verdict.Errors, verdict.GetProperty("errors").GetInt32());
    }

    private static string Text(JudgedRun run, TextOptions options) => Render(run, (judged, output) => TextRenderer.Render(judged, output, options));

    private static string Render(JudgedRun run, Action<JudgedRun, TextWriter> render)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        render(run, writer);
        return writer.ToString();
    }
}
