using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Charts.Plots;

/// <summary>Which fields of which papers are broken: a row a paper, gravest first; papers without a warning are only counted.</summary>
internal static class HeatMap
{
    /// <summary>Names the column of findings that concern a paper as a whole.</summary>
    public const string Whole = "paper";

    private const int MostRows = 40;
    private const float RowHeight = 20;
    private const float Left = 124;
    private const float Right = Scene.Width - 12;
    private const float Top = 44;

    public static Chart Of(Report report)
    {
        ImmutableArray<string> columns = [.. report.Scores.Fields.Select(field => field.Field), Whole];
        ImmutableArray<HeatRow> rows = HeatRow.Of(report, columns);
        int broken = rows.Count(row => row.Weight > 0);
        ImmutableArray<HeatRow> lines =
        [
            .. HeatRow.Gathered(rows.Where(row => row.Weight > 0))
                .OrderByDescending(row => row.Weight)
                .ThenByDescending(row => row.Cells.Count(cell => cell.Weight > 0))
                .ThenByDescending(row => row.Papers.Length)
                .ThenBy(row => row.Papers[0], StringComparer.Ordinal),
        ];
        ImmutableArray<HeatRow> shown = [.. lines.Take(MostRows)];
        return new(
            "heat-map",
            new("Papers and fields with warnings or errors", "有警告或错误的论文与字段"),
            new(
                FormattableString.Invariant($"{broken} papers with warnings or errors, gravest first, one column for each field; ")
                    + FormattableString.Invariant($"papers without a usable summary share a row, and {rows.Length - broken} papers of the target have nothing to show. ")
                    + FormattableString.Invariant($"At most {MostRows} rows. Colour and sign say the same; notes are not shown."),
                FormattableString.Invariant($"有警告或错误的论文共 {broken} 篇，由重到轻排列，每个字段一列；没有可用摘要的论文合为一行，")
                    + FormattableString.Invariant($"译文版另有 {rows.Length - broken} 篇没有问题。最多 {MostRows} 行。颜色与符号含义相同；不显示提示级别。")),
            new(
                [Words.Paper, .. columns.Select(Heading)],
                [.. lines.SelectMany(row => row.Papers.Select(id => (ImmutableArray<string>)[id, .. row.Cells.Select(cell => cell.Key)]))]),
            language => rows.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "译文版没有论文" : "No papers in the target")
                : shown.IsEmpty
                    ? Scene.Blank(FormattableString.Invariant($"{(language == Language.Chinese ? "没有警告或错误，论文数：" : "No warnings or errors; papers: ")}{rows.Length}"))
                    : Draw(columns, rows, shown, language));
    }

    private static LocalText Heading(string column) =>
        column == Whole ? new("Paper", "整篇") : Words.OfField(column);

    private static Scene Draw(
        ImmutableArray<string> columns, ImmutableArray<HeatRow> rows, ImmutableArray<HeatRow> shown, Language language)
    {
        bool isChinese = language == Language.Chinese;
        float bottom = Top + (shown.Length * RowHeight);
        Panel panel = new()
        {
            Area = new(Left, Right, bottom, Top),
            Limits = new(0, columns.Length, 0, shown.Length),
            HasAxes = false,
            YTicks = [.. shown.Select((row, i) => new Tick(shown.Length - i - 0.5, ChartFont.Fitted(row.Name(language), Label.Small, Left - 12)))],
            Marks = [.. shown.SelectMany((row, i) => row.Cells.Select((cell, column) => Cell(row, columns[column], cell, column, shown.Length - i - 1)))],
        };
        List<Label> labels = [];
        for (int i = 0; i < columns.Length; i++)
        {
            int column = i;
            float middle = panel.X(i + 0.5);
            int bad = rows.Count(row => row.Cells[column].Weight > 0);
            labels.Add(new(Heading(columns[i]).In(language), middle, 14, Anchor.Middle, Label.Small, IsBold: true));
            labels.Add(new(FormattableString.Invariant($"{bad}/{rows.Length}"), middle, 32, Anchor.Middle, Label.Small));
        }

        float next = bottom + 14;
        int broken = rows.Count(row => row.Weight > 0);
        foreach (string line in Rest(rows.Length, broken, shown.Sum(row => row.Papers.Length), isChinese))
        {
            labels.Add(new(line, Left, next, Anchor.Start, Label.Small));
            next += 20;
        }

        Legend legend = new(
            HeatCell.All.Where(kind => shown.Any(row => row.Cells.Contains(kind))).Select(kind => new Key(kind.Box(0, 0, 1, 1), kind.Text.In(language))),
            Left, next - 4);
        float height = legend.Bottom + 6;
        return new() { Height = height, Panels = [panel, legend.Panel(height)], Labels = [.. labels, .. legend.Labels] };
    }

    private static IEnumerable<string> Rest(int all, int broken, int shown, bool isChinese)
    {
        if (broken > shown)
        {
            yield return isChinese
                ? FormattableString.Invariant($"另有 {broken - shown} 篇有警告或错误，未画出")
                : FormattableString.Invariant($"{broken - shown} more papers with warnings or errors are not drawn");
        }

        if (all > broken)
        {
            yield return isChinese
                ? FormattableString.Invariant($"没有警告或错误的论文：{all - broken}")
                : FormattableString.Invariant($"papers without warnings or errors: {all - broken}");
        }
    }

    private static Mark Cell(HeatRow row, string field, HeatCell cell, int column, int place)
    {
        Mark box = cell.Box(column + 0.02, place + 0.06, column + 0.98, place + 0.94).With("field", field).With("status", cell.Key);
        return row.Papers is [string id] ? box.With("id", id) : box.With("group", row.Status).With("papers", row.Papers.Length);
    }
}
