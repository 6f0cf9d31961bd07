using System.Collections.Immutable;
using Alignment.History.Trends;

namespace Alignment.Tests.History.Trends;

/// <summary>Counts of 407 real days, in which the loss of papers begins and ends on days that are known.</summary>
public class RealDaysTests
{
    private const int Near = 3;
    private const int Shuffles = 40;

    private static readonly Lazy<ImmutableArray<TrendSeries>> Days = new(() =>
    {
        string path = Path.Combine(SharedData.Root, "data", "history", "upstream.tsv");
        return CountsTable.Read(File.ReadAllLines(path), path);
    });

    [SharedTheory]
    [InlineData("2025-10-09")]
    [InlineData("2026-06-03")]
    public void BeginAndEndOfTheLoss_AreDated(string day)
    {
        TrendSeries missing = Days.Value.Single(series => series.Kind == SeriesKind.Missing);
        int place = missing.Observations.Select(edition => edition.Date).ToList().IndexOf(day);
        int[] changes = [.. TrendBuilder.Build(missing).Changes.Select(change => change.Index)];
        Assert.Equal(2, changes.Length);
        Assert.Contains(changes, change => Math.Abs(change - place) <= Near);
    }

    [SharedTheory]
    [InlineData("placeholder", "2026-05-21")]
    [InlineData("placeholder", "2026-04-15")]
    [InlineData("missing", "2025-10-09")]
    [InlineData("missing", "2026-04-14")]
    [InlineData("missing", "2026-06-09")]
    public void Outbreak_IsSeenOnItsDay(string series, string day) =>
        Assert.Equal("above", Trend(series).Points.Single(point => point.Date == day).Side);

    [SharedFact]
    public void DaysInRandomOrder_ShowAtMostOneChangeInSixty()
    {
        foreach (TrendSeries series in Days.Value)
        {
            double[] values = [.. series.Observations.Select(edition => edition.Value)];
            int changes = 0;
            for (int seed = 0; seed < Shuffles; seed++)
            {
                new Random(seed).Shuffle(values);
                changes += ChangePointDetector.Find(values).Length;
            }

            double inSixty = 60.0 * changes / (Shuffles * values.Length);
            Assert.True(inSixty < 0.1, $"{series.Kind.Key}: {inSixty:0.000} changes in 60 editions");
        }
    }

    private static SeriesTrend Trend(string key) => TrendBuilder.Build(Days.Value.Single(series => series.Kind.Key == key));
}
