using Alignment.History.Trends;

namespace Alignment.Tests.History.Trends;

public class RateChartTests
{
    [Fact]
    public void FewerThanTwelveEditions_SetNoLimits()
    {
        Assert.Null(RateChart.Of(Days(11, _ => 20), 100));
        Assert.NotNull(RateChart.Of(Days(12, _ => 20), 100));
    }

    // The largest number of papers that a binomial law of 20 % lets one expect in 99.865 % of editions, worked out by summing its terms.
    [Theory]
    [InlineData(25, 12)]
    [InlineData(100, 33)]
    [InlineData(400, 105)]
    public void UpperLimit_IsTheBinomialQuantileOfTheEditionsSize(int size, int papers)
    {
        Limits limits = RateChart.Of(Days(30, _ => 20), size)!;
        Assert.Equal(0.2, limits.Centre, 2);
        Assert.Equal((double)papers / size, limits.Upper, 3);
    }

    [Fact]
    public void OneFaultInAQuietYear_IsWithinTheLimits_AndAnOutbreakIsNot()
    {
        Limits limits = RateChart.Of(Days(30, _ => 0), 200)!;
        Assert.Equal(LimitSide.Inside, limits.SideOf(1.0 / 200));
        Assert.Equal(LimitSide.Above, limits.SideOf(5.0 / 200));
    }

    [Fact]
    public void Outages_DoNotWidenTheLimits()
    {
        Limits quiet = RateChart.Of(Days(30, day => 18 + (day % 5)), 100)!;
        Limits broken = RateChart.Of(Days(30, day => day % 8 == 3 ? 90 : 18 + (day % 5)), 100)!;
        Assert.Equal(quiet.Upper, broken.Upper, 2);
    }

    [Fact]
    public void EditionsThatVaryMoreThanChance_WidenTheLimits()
    {
        Limits even = RateChart.Of(Days(30, _ => 20), 100)!;
        Limits uneven = RateChart.Of(Days(30, day => 5 + (day % 6 * 6)), 100)!;
        Assert.True(uneven.Upper > even.Upper + 0.1);
    }

    private static List<Observation> Days(int days, Func<int, int> faults) =>
        [.. Enumerable.Range(0, days).Select(day => Observation.Rate("", "", "", faults(day), 100)!)];
}
