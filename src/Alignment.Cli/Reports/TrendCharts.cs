using System.Collections.Immutable;
using Alignment.Charts;
using Alignment.History;
using Alignment.History.Store;
using Alignment.History.Trends;
using Alignment.Languages;

namespace Alignment.Cli.Reports;

/// <summary>Draws the figures of a history.</summary>
internal static class TrendCharts
{
    private const int MostEditions = 120;

    private static readonly LocalText Change = new("level changes", "水平变化");

    /// <summary>A control chart of each figure of a history, over its last editions; none from an empty history.</summary>
    /// <param name="history">The file.</param>
    /// <exception cref="HistoryException">It cannot be read.</exception>
    public static ImmutableArray<Chart> Of(string history)
    {
        using HistoryReader reader = HistoryReader.Open(history);
        ImmutableArray<StoredEdition> editions = reader.Editions(null);
        return editions.IsEmpty ? []
            : [.. HistorySeries.Of(reader, editions).Where(series => !series.Observations.IsEmpty).Select(series => ReportCharts.Of(SeriesOf(series)))];
    }

    private static ControlSeries SeriesOf(TrendSeries series)
    {
        SeriesTrend trend = TrendBuilder.Build(series);
        Dictionary<int, TrendChange> changes = trend.Changes.ToDictionary(change => change.Index);
        ImmutableArray<ControlPoint> points =
        [
            .. trend.Points.Select((point, i) => new ControlPoint(
                point.Date.Length > 0 ? point.Date : point.Edition, point.Value, point.Lower, point.Upper, EventOf(changes.GetValueOrDefault(i)))),
        ];
        return new(
            series.Kind.Key, series.Kind.Name, series.Kind.IsRate, trend.Points[^1].Centre,
            points.Length > MostEditions ? points[^MostEditions..] : points);
    }

    private static LocalText? EventOf(TrendChange? change) => change is null ? null
        : change.LabelAfter.Length > 0 && change.LabelAfter != change.LabelBefore ? new(change.LabelAfter, change.LabelAfter)
        : Change;
}
