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
            (FormattableString.Invariant($"   {name}   {report.Editions} editions{(report.From is null ? "" : $", {report.From} to {report.To}")}"), Tone.Faint));
        foreach (SeriesTrend series in report.Series.Where(series => !series.Points.IsEmpty))
        {
            page.Line();
            Series(page, series);
        }

        page.Line();
        int shared = report.Series.Select(SharedDays).DefaultIfEmpty().Max();
        if (shared > 0)
        {
            page.Folded("note: ", "      ", FormattableString.Invariant(
                $"{shared} days have several editions; to look at one digest: alignment trend --only TEXT (of the target's name, or of the label)"), Tone.Plain);
        }

        page.Line(("each edition is judged against those before it; limits: docs/history.md   programs: -f json, -f csv", Tone.Faint));
    }

    private static void Series(Page page, SeriesTrend series)
    {
        int cells = Math.Clamp(page.Options.Width - NameCells - 2, 10, 60);
        string line = Sparkline.Of(
            [.. series.Points.TakeLast(cells).Select(point => point.Value)], series.Rate ? 0 : null, page.Options.IsAscii);
        page.Line(($"{series.Name,-NameCells}", Tone.Strong), (line, Tone.Plain));

        TrendPoint last = series.Points[^1];
        bool isOutside = last.Side is "above" or "below";
        string limits = last.Lower is null ? series.Note ?? "" : $"expected {Value(last.Lower.Value, series)} to {Value(last.Upper!.Value, series)}";
        string counted = last.Count is int count ? FormattableString.Invariant($" ({count} of {last.Size})") : "";
        page.Line(
            ("  last     ", Tone.Faint),
            ($"{Day(last)}: {Value(last.Value, series)}{counted}", Tone.Plain),
            ($"   {(isOutside ? $"{page.Glyphs.Doubtful} {last.Side} the limits, " : "")}{limits}", isOutside ? Tone.Doubtful : Tone.Faint));
        foreach (TrendChange change in series.Changes)
        {
            string labels = change.LabelBefore == change.LabelAfter ? "" : $"   “{change.LabelBefore}” {page.Glyphs.Arrow} “{change.LabelAfter}”";
            page.Line(
                ("  changed  ", Tone.Faint),
                ($"{change.Date}: {Value(change.Before, series)} {page.Glyphs.Arrow} {Value(change.After, series)}{labels}", Tone.Plain));
        }

        TrendPoint[] outside = [.. series.Points.Where(point => point.Side is "above" or "below")];
        if (outside.Length > 0)
        {
            string latest = string.Join(", ", outside.Reverse().Take(MostOutside).Select(point => $"{Day(point)} ({Value(point.Value, series)})"));
            page.Folded("  outside  ", "           ", FormattableString.Invariant(
                $"{outside.Length} of {series.Points.Length} editions: {latest}{(outside.Length > MostOutside ? ", …" : "")}"), Tone.Plain);
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
