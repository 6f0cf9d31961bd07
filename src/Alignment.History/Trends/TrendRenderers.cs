using System.Globalization;
using System.Text.Json;
using Alignment.History.Replays;

namespace Alignment.History.Trends;

/// <summary>Writes trends and replays for programs.</summary>
public static class TrendRenderers
{
    /// <summary>A trend as JSON.</summary>
    public static void WriteJson(TrendReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(report, TrendJson.Indented.TrendReport));
        output.Write('\n');
    }

    /// <summary>A replay as JSON.</summary>
    public static void WriteJson(ReplayReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(report, TrendJson.Indented.ReplayReport));
        output.Write('\n');
    }

    /// <summary>A trend as CSV (RFC 4180 with line feeds): a row for each edition of each series.</summary>
    public static void WriteCsv(TrendReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("series,date,edition,label,value,count,size,centre,lower,upper,side,change\n");
        foreach (SeriesTrend series in report.Series)
        {
            HashSet<int> changes = [.. series.Changes.Select(change => change.Index)];
            for (int i = 0; i < series.Points.Length; i++)
            {
                TrendPoint point = series.Points[i];
                string[] cells =
                [
                    series.Series, point.Date, point.Edition, point.Label, Number(point.Value), Number(point.Count), Number(point.Size),
                    Number(point.Centre), Number(point.Lower), Number(point.Upper), point.Side, changes.Contains(i) ? "1" : "0",
                ];
                output.Write(string.Join(',', cells.Select(Quoted)));
                output.Write('\n');
            }
        }
    }

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n\r") < 0
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
