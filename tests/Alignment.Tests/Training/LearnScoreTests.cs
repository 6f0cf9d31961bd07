using Alignment.Training.Display;

namespace Alignment.Tests.Training;

public class LearnScoreTests
{
    [Fact]
    public void SameRecords_GiveTheSameBytes()
    {
        using TrainingSample sample = new();
        Learn(sample, "first");
        Learn(sample, "second");
        string table = File.ReadAllText(sample.Path("first.tsv"));
        Assert.Equal(table, File.ReadAllText(sample.Path("second.tsv")));
        Assert.Equal(File.ReadAllText(sample.Path("first.md")), File.ReadAllText(sample.Path("second.md")));
        Assert.Contains("\nerror\t", table, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", table, StringComparison.Ordinal);
        Assert.DoesNotContain("three", File.ReadAllText(sample.Path("first.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 2.0, 3.0 }, new[] { 1.0 }, 1.0)]
    [InlineData(new[] { 1.0 }, new[] { 2.0, 3.0 }, 0.0)]
    [InlineData(new[] { 1.0, 2.0 }, new[] { 1.0, 2.0 }, 0.5)]
    [InlineData(new[] { 1.0, 3.0 }, new[] { 2.0, 2.0 }, 0.5)]
    [InlineData(new[] { 2.0, 3.0 }, new[] { 2.0, 1.0 }, 0.875)]
    public void Area_IsTheShareOfPairsInOrder(double[] above, double[] below, double expected) =>
        Assert.Equal(expected, Ranking.Area(above, below)!.Value, 9);

    [Fact]
    public void Area_OfNothing_IsNone() => Assert.Null(Ranking.Area([], [1]));

    private static void Learn(TrainingSample sample, string name) => Assert.Equal(0, LearnScoreCommand.Create().Parse(
        [sample.Records, "--cache", sample.Path("kept"), "--model", sample.Path(name + ".tsv"), "--report", sample.Path(name + ".md")]).Invoke());
}
