using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Charts.Plots;

/// <summary>How far the target holds each category: a bar, its 95 % interval, and the numbers.</summary>
internal static class CoverageBars
{
    private const int MostRows = 40;
    private const float RowHeight = 24;
    private const float Left = 120;
    private const float Right = Scene.Width - 170;
    private const float Top = 8;

    public static Chart Of(Report report)
    {
        ImmutableArray<CategoryRow> rows =
        [
            .. report.Summary.Categories
                .Where(row => row.Expected > 0)
                .OrderByDescending(row => row.Followed)
                .ThenByDescending(row => row.Expected)
                .ThenBy(row => row.Category, StringComparer.Ordinal),
        ];
        ImmutableArray<CategoryRow> shown = [.. rows.Take(MostRows)];
        int hidden = rows.Length - shown.Length;
        return new(
            "coverage-bars",
            new("Coverage by category", "各类别覆盖率"),
            new(
                "Share of the expected papers of each category that the target holds, with the 95 % Wilson interval and the counts. "
                    + "A category marked “not followed” is not expected in the target."
                    + (hidden > 0 ? FormattableString.Invariant($" The {hidden} smallest categories are in the table only.") : ""),
                "各类别应有论文中译文版已有的比例，附 95 % 威尔逊区间和篇数。标“未收录”的类别本不在译文版之内。"
                    + (hidden > 0 ? FormattableString.Invariant($"最小的 {hidden} 个类别只列在表中。") : "")),
            new(
                [Words.Category, Words.Held, Words.Expected, new("share", "比例"), new("low", "下限"), new("high", "上限"), new("followed", "收录")],
                [.. rows.Select(Cells)]),
            language => shown.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有类别" : "No categories")
                : Draw(shown, language));
    }

    private static ImmutableArray<string> Cells(CategoryRow row) =>
    [
        row.Category, Numbers.Exact(row.Held)!, Numbers.Exact(row.Expected)!, Numbers.Exact(Share(row))!,
        Numbers.Exact(row.Low) ?? "", Numbers.Exact(row.High) ?? "", row.Followed ? "true" : "false",
    ];

    private static double Share(CategoryRow row) => Math.Round((double)row.Held / row.Expected, 4);

    private static Scene Draw(ImmutableArray<CategoryRow> rows, Language language)
    {
        float bottom = Top + (rows.Length * RowHeight);
        List<Mark> marks = [];
        List<Label> labels = [];
        for (int i = 0; i < rows.Length; i++)
        {
            CategoryRow row = rows[i];
            double middle = rows.Length - i - 0.5;
            marks.Add(Bar(row, middle));
            if (row is { Followed: true, Low: double low, High: double high })
            {
                marks.Add(Mark.Range(MarkShape.Whisker, Tone.Plain, low, middle, high, middle)
                    .With("id", row.Category).With("low", low).With("high", high));
            }

            string share = Numbers.Percent((double)row.Held / row.Expected);
            string note = row.Followed ? "" : language == Language.Chinese ? "，未收录" : ", not followed";
            labels.Add(new(
                FormattableString.Invariant($"{share} ({row.Held}/{row.Expected}){note}"),
                Right + 12, Top + ((i + 0.5f) * RowHeight), Anchor.Start, Label.Small));
        }

        Panel panel = new()
        {
            Area = new(Left, Right, bottom, Top),
            Limits = new(0, 1, 0, rows.Length),
            XTicks = [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(share => new Tick(share, Numbers.Percent(share)))],
            YTicks = [.. rows.Select((row, i) => new Tick(
                rows.Length - i - 0.5, ChartFont.Fitted(Words.OfCategory(row.Category).In(language), Label.Small, Left - 16)))],
            HasRows = false,
            Marks = marks,
        };
        return new() { Height = bottom + 28, Panels = [panel], Labels = labels };
    }

    private static Mark Bar(CategoryRow row, double middle)
    {
        Mark bar = row.Followed
            ? Mark.Range(MarkShape.Box, Tone.Good, 0, middle - 0.32, (double)row.Held / row.Expected, middle + 0.32)
            : Mark.Range(MarkShape.Frame, Tone.Absent, 0, middle - 0.32, (double)row.Held / row.Expected, middle + 0.32);
        return bar.With("id", row.Category).With("held", row.Held).With("expected", row.Expected).With("x", Share(row));
    }
}
