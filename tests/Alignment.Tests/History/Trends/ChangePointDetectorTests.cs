using Alignment.History.Trends;

namespace Alignment.Tests.History.Trends;

public class ChangePointDetectorTests
{
    [Fact]
    public void Step_IsFoundWhereItIs()
    {
        double[] values = [.. Noise(40, 1), .. Noise(30, 2).Select(value => value + 3)];
        Assert.Equal([40], Places(values));
    }

    [Fact]
    public void UpAndDown_AreTwoChanges()
    {
        double[] values = [.. Noise(60, 3), .. Noise(30, 4).Select(value => value + 3), .. Noise(60, 5)];
        Assert.Equal([60, 90], Places(values));
    }

    [Fact]
    public void Outages_AreNoChange()
    {
        double[] values = Noise(80, 6);
        values[20] = values[41] = values[60] = 100;
        Assert.Empty(Places(values));
    }

    [Fact]
    public void EqualValues_HaveNoChange() => Assert.Empty(Places(new double[100]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void FewValues_HaveNoChange(int count) => Assert.Empty(Places(Noise(count, 7)));

    [Fact]
    public void SameValues_GiveTheSameChanges()
    {
        double[] values = [.. Noise(30, 8), .. Noise(30, 9).Select(value => value + 1)];
        Assert.True(ChangePointDetector.Find(values).SequenceEqual(ChangePointDetector.Find(values)));
    }

    // Each order has a chance of 1 in 100; 10 of 200 has one of 1 in 20,000.
    [Fact]
    public void ValuesInRandomOrder_HardlyEverShowAChange()
    {
        int changes = Enumerable.Range(100, 200).Sum(seed => Places(Noise(60, seed)).Length);
        Assert.True(changes < 10, $"{changes} changes in 200 random series");
    }

    private static int[] Places(double[] values) => [.. ChangePointDetector.Find(values).Select(change => change.Index)];

    private static double[] Noise(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() + random.NextDouble())];
    }
}
