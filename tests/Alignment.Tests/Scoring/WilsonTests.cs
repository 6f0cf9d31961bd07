using Alignment.Scoring;

namespace Alignment.Tests.Scoring;

public class WilsonTests
{
    [Theory]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(5, 10, 0.237, 0.763)]
    [InlineData(10, 10, 0.722, 1)]
    public void Interval_IsThatOfWilson(int hits, int trials, double low, double high)
    {
        (double Low, double High) interval = Wilson.Interval(hits, trials)!.Value;
        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }

    [Fact]
    public void NothingCounted_HasNoInterval() => Assert.Null(Wilson.Interval(0, 0));
}
