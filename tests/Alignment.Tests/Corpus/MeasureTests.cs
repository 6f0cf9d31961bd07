using Alignment.Corpus.Tallies;

namespace Alignment.Tests.Corpus;

public class MeasureTests
{
    private const int Seed = 20260105;

    // Values far from zero with a small spread: where sums of doubles lose the variance.
    private static readonly double[] Values = [.. Numbers(4_000)];

    [Fact]
    public void Moments_AreThoseOfTheValues()
    {
        Measure measure = Of(Values);
        decimal mean = Values.Select(value => (decimal)value).Average();
        double spread = Math.Sqrt((double)(Values.Sum(value => ((decimal)value - mean) * ((decimal)value - mean)) / (Values.Length - 1)));
        Assert.Equal(Values.Length, measure.Count);
        Assert.Equal((double)mean, measure.Mean!.Value, 1e-6);
        Assert.Equal(spread, measure.StandardDeviation!.Value, 1e-6);
        Assert.Equal((Values.Min(), Values.Max()), (measure.Least!.Value, measure.Most!.Value));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(1)]
    public void Quantile_IsWithinTheStatedError(double share)
    {
        double[] ratios = [.. Numbers(5_001).Select(value => Math.Exp(value - 1000))];
        double exact = ratios.Order().ElementAt((int)Math.Ceiling(share * ratios.Length) - 1);
        Assert.Equal(exact, Of(ratios).Quantile(share)!.Value, exact * (LogBins.RelativeError + 1e-5));
    }

    [Fact]
    public void AnyPartsInAnyOrder_GiveTheSame()
    {
        double[] values = [.. Values, .. Values.Select(value => Math.Exp(10 * (value - 1000))), .. Values.Select(value => 1000 - value)];
        MeasureState whole = Of(values).State();
        Assert.True(whole.Bins.Length > 1_000, "too few bins to tell");
        Random random = new(Seed);
        for (int round = 0; round < 20; round++)
        {
            int parts = random.Next(1, 40);
            Measure[] cut = [.. Enumerable.Range(0, parts).Select(_ => new Measure())];
            foreach (double value in values)
            {
                cut[random.Next(parts)].Add(value);
            }

            random.Shuffle(cut);
            Measure sum = new();
            Array.ForEach(cut, part => sum.Add(part.State()));
            AssertSame(whole, sum.State());
        }
    }

    [Fact]
    public void NoValue_HasNoFigures()
    {
        Measure none = Of([]);
        Assert.Null(none.Mean ?? none.StandardDeviation ?? none.Least ?? none.Most ?? none.Quantile(0.5));
        Measure one = Of([-0.25]);
        Assert.Equal((-0.25, -0.25, -0.25), (one.Mean!.Value, one.Least!.Value, one.Quantile(0.5)!.Value));
        Assert.Null(one.StandardDeviation);
    }

    [Fact]
    public void NaNIsNoValue_AndEndlessOnesAreBounded()
    {
        Measure measure = Of([double.NaN, double.PositiveInfinity, double.NegativeInfinity]);
        Assert.Equal((2, -1e6, 1e6), (measure.Count, measure.Least!.Value, measure.Most!.Value));
    }

    private static double[] Numbers(int count)
    {
        Random random = new(Seed);
        return Enumerable.Range(0, count).Select(_ => 1000 + Math.Round(random.NextDouble() - 0.5, 6)).ToArray();
    }

    private static Measure Of(IEnumerable<double> values)
    {
        Measure measure = new();
        foreach (double value in values)
        {
            measure.Add(value);
        }

        return measure;
    }

    private static void AssertSame(MeasureState expected, MeasureState actual)
    {
        Assert.Equal(expected with { Bins = [] }, actual with { Bins = [] });
        Assert.Equal(expected.Bins.AsEnumerable(), actual.Bins.AsEnumerable());
    }
}
