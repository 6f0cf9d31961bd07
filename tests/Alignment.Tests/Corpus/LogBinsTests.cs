using Alignment.Corpus.Tallies;

namespace Alignment.Tests.Corpus;

public class LogBinsTests
{
    public static TheoryData<long> Values { get; } =
        [0, 1, 2, 127, 128, 255, 256, 257, 511, 512, 513, 999_999, 1_000_000, 123_456_789, 999_999_999_999, 1_000_000_000_000];

    [Theory]
    [MemberData(nameof(Values))]
    public void MiddleOfABin_IsWithinTheStatedError(long value)
    {
        foreach (long signed in (long[])[value, -value])
        {
            long middle = LogBins.Middle(LogBins.Of(signed));
            Assert.True(Math.Abs(middle - signed) <= LogBins.RelativeError * value, $"{signed} became {middle}");
        }
    }

    [Fact]
    public void Bins_FollowTheOrderOfValues()
    {
        long last = long.MinValue;
        for (long value = -2_000_000; value <= 2_000_000; value += 37)
        {
            long bin = LogBins.Of(value);
            Assert.True(bin >= last, $"{value} lies in a bin before that of a smaller value");
            last = bin;
        }
    }

    [Fact]
    public void SmallValues_HaveABinOfTheirOwn()
    {
        for (long value = -255; value <= 255; value++)
        {
            Assert.Equal(value, LogBins.Middle(LogBins.Of(value)));
        }
    }
}
