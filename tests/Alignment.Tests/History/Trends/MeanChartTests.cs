using Alignment.History.Trends;

namespace Alignment.Tests.History.Trends;

public class MeanChartTests
{
    // A saw-tooth about 50 whose median absolute deviation is 1.
    private static readonly double[] Usual = [.. Enumerable.Range(0, 24).Select(day => 50 + ((day % 5) - 2.0))];

    [Fact]
    public void FewerThanTwelveEditions_SetNoLimits() => Assert.Null(MeanChart.Of(Days(Usual[..11]), 100));

    [Fact]
    public void OrdinaryDay_IsInside() => Assert.Equal(LimitSide.Inside, Side(Usual, 52));

    [Theory]
    [InlineData(60, LimitSide.Above)]
    [InlineData(40, LimitSide.Below)]
    public void BadDay_IsSeenAtOnce(double value, LimitSide side) => Assert.Equal(side, Side(Usual, value));

    [Fact]
    public void SmallLastingShift_IsSeenThoughNoDayOfItWouldBe()
    {
        const double Shifted = 53;
        Assert.Equal(LimitSide.Inside, Side(Usual, Shifted));
        Assert.Equal(LimitSide.Above, Side([.. Usual, Shifted, Shifted, Shifted, Shifted], Shifted));
    }

    [Fact]
    public void DayAfterABadOne_IsNotBlamed() => Assert.Equal(LimitSide.Inside, Side([.. Usual, 90], 52));

    [Fact]
    public void SmallEdition_HasWiderLimits()
    {
        Assert.Equal(LimitSide.Above, Side(Usual, 60));
        Assert.Equal(LimitSide.Inside, MeanChart.Of(Days(Usual), 5)!.SideOf(60));
    }

    private static LimitSide Side(double[] past, double value) => MeanChart.Of(Days(past), 100)!.SideOf(value);

    private static List<Observation> Days(double[] values) => [.. values.Select(value => Observation.Mean("", "", "", value, 100)!)];
}
