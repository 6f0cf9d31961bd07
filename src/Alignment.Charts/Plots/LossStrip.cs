using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Charts.Plots;

/// <summary>Where papers were lost: one bar a paper, in the order of the crawl or, without one, of the source.</summary>
/// <remarks>An outage takes papers in a row, a filter takes them one by one.</remarks>
internal static class LossStrip
{
    private const int PerRow = 200;
    private const int FewestPerRow = 60;
    private const float Left = 52;
    private const float RowHeight = 26;
    private const float Top = 6;

    private static readonly ImmutableArray<Fate> Fates =
    [
        new("held", new("in the target", "译文版已有"), Tone.Good, 1.0),
        new("unusable", new("there, but without a usable summary", "已有，但无可用摘要"), Tone.Doubtful, 0.75),
        new("missing", new("missing", "缺失"), Tone.Bad, 0.5),
        new("out-of-scope", new("of a category that the target does not follow", "译文版未收录的类别"), Tone.Absent, 0.25),
    ];

    public static Chart Of(Report report)
    {
        bool hasCrawl = report.Inputs.Any(input => input.Role == "crawl");
        ImmutableArray<PaperRow> papers = [.. report.Papers.Where(paper => paper.Position is not null).OrderBy(paper => paper.Position)];
        return new(
            "loss-strip",
            new("Where papers were lost", "论文在哪里丢失"),
            Description(report, papers, hasCrawl),
            new(
                [Words.Position, Words.Paper, Words.Category, Words.Status],
                [.. papers.Select(paper => ImmutableArray.Create(Numbers.Exact(paper.Position)!, paper.Id, paper.Category, paper.Status))]),
            language => papers.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有论文" : "No papers")
                : Draw(papers, language));
    }

    private static LocalText Description(Report report, ImmutableArray<PaperRow> papers, bool hasCrawl)
    {
        int run = LongestRun(papers);
        return new(
            FormattableString.Invariant($"One bar for each of {papers.Length} papers in the order of the {(hasCrawl ? "crawl" : "source")}; ")
            + FormattableString.Invariant($"shorter bars are papers the target lacks. {report.Summary.Missing} missing, {report.Summary.LostTail} of them in a row at the end; ")
            + FormattableString.Invariant($"longest run of missing papers: {run}. A long run points to an outage, scattered loss to a filter."),
            FormattableString.Invariant($"{papers.Length} 篇论文按{(hasCrawl ? "抓取" : "原文版")}顺序各画一条；较短的条表示译文版没有该论文。")
            + FormattableString.Invariant($"缺失 {report.Summary.Missing} 篇，其中末尾连续 {report.Summary.LostTail} 篇；最长连续缺失 {run} 篇。")
            + "连续缺失多为中断，零散缺失多为过滤。");
    }

    private static int LongestRun(ImmutableArray<PaperRow> papers)
    {
        int longest = 0;
        int run = 0;
        foreach (PaperRow paper in papers)
        {
            run = paper.Status == "missing" ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static Fate FateOf(PaperRow paper) => Fates[paper.Status switch
    {
        "missing" => 2,
        "out-of-scope" => 3,
        "placeholder" or "untranslated" or "empty" or "no-summaries" => 1,
        _ => 0,
    }];

    private static Scene Draw(ImmutableArray<PaperRow> papers, Language language)
    {
        int last = papers[^1].Position!.Value;
        int rows = ((last - 1) / PerRow) + 1;
        int perRow = rows > 1 ? PerRow : Math.Max(last, FewestPerRow);
        float bottom = Top + (rows * RowHeight);
        Dictionary<string, int> counts = papers.CountBy(paper => FateOf(paper).Key, StringComparer.Ordinal).ToDictionary();
        Legend legend = new(
            Fates.Where(fate => counts.ContainsKey(fate.Key)).Select(fate => new Key(
                fate.Sample, FormattableString.Invariant($"{fate.Text.In(language)}{(language == Language.Chinese ? "：" : ": ")}{counts[fate.Key]}"))),
            Left,
            bottom + 22);
        float height = legend.Bottom + 6;
        Panel strip = new()
        {
            Area = new(Left, Scene.Width - 12, bottom, Top),
            Limits = new(0, perRow, 0, rows),
            HasAxes = false,
            XTicks = [.. Divisions(perRow)],
            YTicks = [.. Enumerable.Range(0, rows).Select(row => new Tick(rows - row - 0.5, rows > 1 ? Numbers.Exact((row * PerRow) + 1)! : ""))],
            Marks = [.. papers.Select(paper => Bar(paper, rows, perRow))],
        };
        return new() { Height = height, Panels = [strip, legend.Panel(height)], Labels = legend.Labels };
    }

    private static IEnumerable<Tick> Divisions(int perRow)
    {
        int step = perRow > 100 ? 20 : 10;
        yield return new(0.5, "1");
        for (int position = step; position <= perRow; position += step)
        {
            yield return new(position - 0.5, Numbers.Exact(position)!);
        }
    }

    private static Mark Bar(PaperRow paper, int rows, int perRow)
    {
        Fate fate = FateOf(paper);
        int place = paper.Position!.Value - 1;
        double left = place % perRow;
        double bottom = rows - 1 - (place / perRow) + 0.08;
        return Mark.Range(MarkShape.Box, fate.Tone, left + 0.1, bottom, left + 0.9, bottom + (0.84 * fate.Height))
            .With("id", paper.Id)
            .With("x", paper.Position)
            .With("status", paper.Status);
    }

    private sealed record Fate(string Key, LocalText Text, Tone Tone, double Height)
    {
        // As high as its bars: height is part of the key.
        public Mark Sample => Mark.Range(MarkShape.Box, Tone, 0.3, 0, 0.8, Height);
    }
}
