using Alignment.History;
using Alignment.History.Trends;

namespace Alignment.Tests.History.Trends;

public class CountsTableTests
{
    [Fact]
    public void Columns_AreFoundByName_AndDaysArePutInOrder()
    {
        TrendSeries series = Assert.Single(Read("placeholder\tnote\tpublished\tdate", "3\tx\t60\t2026-01-02", "0\t\t50\t2026-01-01"));
        Assert.Equal("placeholder", series.Kind.Key);
        Assert.Equal([0, 0.05], series.Observations.Select(edition => edition.Value));
        Assert.Equal([50, 60], series.Observations.Select(edition => edition.Size));
    }

    [Fact]
    public void EmptyCell_IsADayWithoutTheCount() =>
        Assert.Single(Assert.Single(Read("date\tmissing\tcrawled", "2026-01-01\t\t", "2026-01-02\t1\t10", "2026-01-03\t0\t0")).Observations);

    [Theory]
    [InlineData("day\tmissing", "2026-01-01\t1", "counts.tsv:1: has no column \"date\"")]
    [InlineData("date\tmissing\tcrawled", "2026-01-01\tfew\t10", "counts.tsv:2: missing \"few\" is no count")]
    [InlineData("date\tmissing\tcrawled", "2026-01-01\t11\t10", "counts.tsv:2: missing 11 is more than crawled 10")]
    [InlineData("date\tmean_field_chars", "2026-01-01\tNaN", "counts.tsv:2: mean_field_chars \"NaN\" is no number")]
    public void WrongTable_IsExplained(string head, string row, string message) =>
        Assert.Contains(message, Assert.Throws<HistoryException>(() => Read(head, row)).Message, StringComparison.Ordinal);

    private static System.Collections.Immutable.ImmutableArray<TrendSeries> Read(params string[] lines) => CountsTable.Read(lines, "counts.tsv");
}
