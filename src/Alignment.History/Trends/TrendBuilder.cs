using System.Collections.Immutable;
using MathNet.Numerics.Statistics;

namespace Alignment.History.Trends;

/// <summary>Works out limits and changes.</summary>
public static class TrendBuilder
{
    private const int Decimals = 4;

    /// <summary>The trend of some series.</summary>
    public static TrendReport Build(IReadOnlyList<TrendSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        string[] days =
        [
            .. series.SelectMany(one => one.Observations).Select(edition => edition.Date).Where(day => day.Length > 0)
                .Distinct().Order(StringComparer.Ordinal),
        ];
        return new(
            TrendReport.CurrentSchema,
            series.Select(one => one.Observations.Length).DefaultIfEmpty().Max(),
            days.FirstOrDefault(), days.LastOrDefault(),
            [.. series.Select(Build)]);
    }

    /// <summary>The trend of one series: each edition against those before it alone, as it would have been judged on its day.</summary>
    public static SeriesTrend Build(TrendSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        ImmutableArray<Observation> editions = series.Observations;
        TrendPoint[] rows = new TrendPoint[editions.Length];
        Parallel.For(0, rows.Length, index => rows[index] = Point(
            editions[index], Baseline.LimitsFor(series.Kind, editions.AsSpan()[..index], editions[index].Size)));
        ImmutableArray<TrendPoint> points = [.. rows];
        ImmutableArray<ChangePoint> changes = ChangePointDetector.Find([.. editions.Select(edition => edition.Value)]);
        string? note = editions.Length > Limits.FewestEditions ? null : TrendNotes.NotEnough(editions.Length).English;
        return new(
            series.Kind.Key, series.Kind.Name.English, series.Kind.IsRate, note,
            points.Count(point => point.Side is "above" or "below"),
            points,
            [.. changes.Select((change, i) => Change(
                editions, change, i == 0 ? 0 : changes[i - 1].Index, i == changes.Length - 1 ? editions.Length : changes[i + 1].Index))]);
    }

    private static TrendPoint Point(Observation edition, Limits? limits) => new(
        edition.Date, edition.Edition, edition.Label, Rounded(edition.Value), edition.Count, edition.Size,
        Rounded(limits?.Centre), Rounded(limits?.Lower), Rounded(limits?.Upper),
        (limits?.SideOf(edition.Value) ?? LimitSide.NotEnoughHistory) switch
        {
            LimitSide.Inside => "inside",
            LimitSide.Above => "above",
            LimitSide.Below => "below",
            _ => "not-enough-history",
        });

    private static TrendChange Change(ImmutableArray<Observation> editions, ChangePoint change, int from, int to) => new(
        editions[change.Index].Date, change.Index,
        Rounded(Level(editions.AsSpan()[from..change.Index])), Rounded(Level(editions.AsSpan()[change.Index..to])),
        change.Probability, editions[change.Index - 1].Label, editions[change.Index].Label);

    private static double Level(ReadOnlySpan<Observation> editions)
    {
        Observation[] all = editions.ToArray();
        return all[0].Count is null
            ? all.Select(edition => edition.Value).Median()
            : (double)all.Sum(edition => edition.Count!.Value) / all.Sum(edition => edition.Size);
    }

    private static double Rounded(double value) => Math.Round(value, Decimals) + 0.0;

    private static double? Rounded(double? value) => value is double number ? Rounded(number) : null;
}
