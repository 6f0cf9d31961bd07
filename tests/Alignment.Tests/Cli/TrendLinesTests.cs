using System.Collections.Immutable;
using Alignment.Cli.Output;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Reporting.Markdown;
using Alignment.Scoring;

namespace Alignment.Tests.Cli;

public class TrendLinesTests
{
    private static readonly Judgement Judged = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md", new() { Past = new Past() });

    [Fact]
    public void Figures_AreSaidWithWhatIsUsual_TheWorseFirst()
    {
        ImmutableArray<LocalText> lines = TrendLines.Of(JudgedRun.Of(Judged));
        Assert.Equal(
            ["Trend (30 editions): placeholder papers 20.8 %, usual 0.0 % to 3.1 %: worse than usual", "Trend (30 editions): support 0.52, usual 0.40 to 0.60"],
            lines.Select(line => line.English));
        Assert.Equal("趋势（30 期）：占位文本论文 20.8 %，通常 0.0 % 至 3.1 %：比往常差", lines[0].Chinese);
        using StringWriter page = new() { NewLine = "\n" };
        MarkdownSummary.Render(JudgedRun.Of(Judged), new() { Trend = lines }, page);
        Assert.EndsWith("\n\nTrend (30 editions)\\: support 0.52, usual 0.40 to 0.60\n", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutHistoryOrWithSeveralPairs_ThereIsNone()
    {
        Assert.Empty(TrendLines.Of(JudgedRun.Of(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md"))));
        Assert.Empty(TrendLines.Of(new([Judged, Judged], [])));
    }

    private sealed class Past : IPastEditions
    {
        public ImmutableArray<ControlReading> Read(EditionEvidence evidence, EditionScores scores) =>
        [
            new("support", new("support", "原文支持度"), false, 0.52, 100, 0.4, 0.6, 30, false),
            new("placeholder", new("placeholder papers", "占位文本论文"), true, 0.208, 231, 0, 0.031, 30, true),
        ];
    }
}
