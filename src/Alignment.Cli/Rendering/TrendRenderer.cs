using System.Globalization;
using Alignment.History.Trends;

namespace Alignment.Cli.Rendering;

/// <summary>Writes a trend for people: a line a figure, its last value among its limits, where it changed, and when it was outside.</summary>
internal static class TrendRenderer
{
    private const int MostOutside = 5;
    private const int NameCells = 20;

    /// <summary>Writes a trend.</summary>
    /// <param name="report">The trend.</param>
    /// <param name="name">The file it is of.</param>
    /// <param name="output">Where to.</param>
    /// <param name="options">How text looks.</param>
    public static void Render(TrendReport report, string name, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        page.Line(
            ("alignment trend", Tone.Strong),
            (page.Text(
                $"   {name}   {report.Editions} editions{(report.From is null ? "" : $", {report.From} to {report.To}")}",
                $"   {name}   {report.Editions} 期{(report.From is null ? "" : $"，{report.From} 至 {report.To}")}"), Tone.Faint));
        foreach (SeriesTrend series in report.Series.Where(series => !series.Points.IsEmpty))
        {
            page.Line();
            Series(page, series);
        }

        page.Line();
        int shared = report.Series.Select(SharedDays).DefaultIfEmpty().Max();
        if (shared > 0)
        {
            page.Labelled(
                page.Text("note: ", "注意："),
                page.Text(
                    $"{shared} days have several editions; to look at one digest: alignment trend --only TEXT (of the target's name, or of the label)",
                    $"有 {shared} 天各有多期；只看其中一种请用：alignment trend --only TEXT（目标版本文件名或标签中的文字）"),
                Tone.Plain);
        }

        page.Line((page.Text(
            "each edition is judged against those before it; limits: docs/history.md   programs: -f json, -f csv",
            "每期只与之前各期相比；控制限见 docs/history.md   供程序读取：-f json、-f csv"), Tone.Faint));
    }

    private static void Series(Page page, SeriesTrend series)
    {
        int cells = Math.Clamp(page.Options.Width - NameCells - 2, 10, 60);
        string line = Sparkline.Of(
            [.. series.Points.TakeLast(cells).Select(point => point.Value)], series.Rate ? 0 : null, page.Options.IsAscii);
        string name = page.Text(SeriesKind.Find(series.Series)?.Name ?? new(series.Name, series.Name));
        page.Line((name + new string(' ', Math.Max(1, NameCells - Page.Cells(name))), Tone.Strong), (line, Tone.Plain));

        TrendPoint last = series.Points[^1];
        bool isOutside = last.Side is "above" or "below";
        string limits = last.Lower is null
            ? page.Text(TrendNotes.NotEnough(series.Points.Length))
            : page.Text(
                $"expected {Value(last.Lower.Value, series)} to {Value(last.Upper!.Value, series)}",
                $"预期 {Value(last.Lower.Value, series)} 至 {Value(last.Upper!.Value, series)}");
        string counted = last.Count is int count ? page.Text($" ({count} of {last.Size})", $"（{last.Size} 中的 {count}）") : "";
        string outsideBy = !isOutside ? ""
            : $"{page.Glyphs.Doubtful} {(last.Side == "above" ? page.Text("above the limits, ", "高于控制限，") : page.Text("below the limits, ", "低于控制限，"))}";
        page.Line(
            (page.Text("  last     ", "  最近  "), Tone.Faint),
            ($"{Day(last)}: {Value(last.Value, series)}{counted}", Tone.Plain),
            ($"   {outsideBy}{limits}", isOutside ? Tone.Doubtful : Tone.Faint));
        foreach (TrendChange change in series.Changes)
        {
            string labels = change.LabelBefore == change.LabelAfter ? "" : $"   “{change.LabelBefore}” {page.Glyphs.Arrow} “{change.LabelAfter}”";
            page.Line(
                (page.Text("  changed  ", "  变化  "), Tone.Faint),
                ($"{change.Date}: {Value(change.Before, series)} {page.Glyphs.Arrow} {Value(change.After, series)}{labels}", Tone.Plain));
        }

        TrendPoint[] outside = [.. series.Points.Where(point => point.Side is "above" or "below")];
        if (outside.Length > 0)
        {
            string latest = string.Join(", ", outside.Reverse().Take(MostOutside).Select(point => $"{Day(point)} ({Value(point.Value, series)})"));
            string more = outside.Length > MostOutside ? ", …" : "";
            page.Labelled(
                page.Text("  outside  ", "  超限  "),
                page.Text(
                    $"{outside.Length} of {series.Points.Length} editions: {latest}{more}",
                    $"{series.Points.Length} 期中有 {outside.Length} 期：{latest}{more}"),
                Tone.Plain);
        }
    }

    private static int SharedDays(SeriesTrend series) => series.Points
        .Where(point => point.Date.Length > 0)
        .CountBy(point => point.Date)
        .Count(day => day.Value > 1);

    private static string Day(TrendPoint point) => point.Date.Length > 0 ? point.Date : point.Edition;

    private static string Value(double value, SeriesTrend series) => series.Rate
        ? (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + "%"
        : value.ToString("0.##", CultureInfo.InvariantCulture);
}
