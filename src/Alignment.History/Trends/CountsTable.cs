using System.Collections.Immutable;
using System.Globalization;

namespace Alignment.History.Trends;

/// <summary>Reads a table of counts a day: tab-separated, the first line names the columns.</summary>
/// <remarks>
/// Columns: <c>date</c>, and any of <c>crawled</c>, <c>missing</c>, <c>published</c>, <c>placeholder</c>, <c>untranslated</c>,
/// <c>mean_field_chars</c> and <c>label</c>; others are left alone. An empty cell is a day without that count.
/// </remarks>
public static class CountsTable
{
    private static readonly (SeriesKind Kind, string Count, string Size)[] Rates =
    [
        (SeriesKind.Missing, "missing", "crawled"),
        (SeriesKind.Placeholder, "placeholder", "published"),
        (SeriesKind.WrongLanguage, "untranslated", "published"),
    ];

    /// <summary>The series of a table.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="path">How the file is named in messages.</param>
    /// <exception cref="HistoryException">A column is missing, or a cell is no count.</exception>
    public static ImmutableArray<TrendSeries> Read(IReadOnlyList<string> lines, string path)
    {
        ArgumentNullException.ThrowIfNull(lines);
        string[] names = lines.Count == 0 ? [] : lines[0].TrimEnd('\r').Split('\t');
        if (!names.Contains("date"))
        {
            throw new HistoryException(new(
                $"{path}:1: has no column \"date\"; the first line names the columns, with tabs between them",
                $"{path}:1: 没有名为“date”的列；首行列出各列名，以制表符分隔"));
        }

        List<Row> rows = [.. lines.Skip(1)
            .Select((line, index) => new Row(names, line.TrimEnd('\r').Split('\t'), path, index + 2))
            .Where(row => row.Text("date").Length > 0)
            .OrderBy(row => row.Text("date"), StringComparer.Ordinal)];
        return
        [
            .. Rates
                .Where(rate => names.Contains(rate.Count) && names.Contains(rate.Size))
                .Select(rate => TrendSeries.Of(rate.Kind, rows.Select(row => RateOf(row, rate.Count, rate.Size)))),
            .. names.Contains("mean_field_chars")
                ? [TrendSeries.Of(SeriesKind.FieldLength, rows.Select(MeanOf))]
                : Array.Empty<TrendSeries>(),
        ];
    }

    private static Observation? RateOf(Row row, string count, string size) =>
        row.Count(count) is int faults && row.Count(size) is int all
            ? faults <= all
                ? Observation.Rate(row.Text("date"), "", row.Text("label"), faults, all)
                : throw row.Wrong(FormattableString.Invariant($"{count} {faults} is more than {size} {all}"), FormattableString.Invariant($"{count} {faults} 大于 {size} {all}"))
            : null;

    private static Observation? MeanOf(Row row) =>
        Observation.Mean(row.Text("date"), "", row.Text("label"), row.Number("mean_field_chars"), row.Count("published") ?? 1);

    private sealed record Row(string[] Names, string[] Cells, string Path, int Line)
    {
        public string Text(string column)
        {
            int index = Array.IndexOf(Names, column);
            return index >= 0 && index < Cells.Length ? Cells[index].Trim() : "";
        }

        public double? Number(string column)
        {
            string text = Text(column);
            return text.Length == 0 ? null
                : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value
                : throw Wrong($"{column} \"{text}\" is no number", $"{column}“{text}”不是数字");
        }

        public int? Count(string column)
        {
            string text = Text(column);
            return text.Length == 0 ? null
                : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value
                : throw Wrong($"{column} \"{text}\" is no count", $"{column}“{text}”不是计数");
        }

        public HistoryException Wrong(string english, string chinese)
        {
            string place = FormattableString.Invariant($"{Path}:{Line}: ");
            return new(new(place + english, place + chinese));
        }
    }
}
