using System.Xml.Linq;
using Alignment.Reporting;

namespace Alignment.Tests.Charts;

/// <summary>What is plotted, read back from the picture, is what the report says.</summary>
public class ChartNumbersTests
{
    [Fact]
    public void LossStrip_HasEveryPaperAtItsPosition()
    {
        XElement[] bars = [.. SampleCharts.Marks(SampleCharts.Svg("loss-strip"))];
        Assert.Equal(
            SampleCharts.Report.Papers.Where(paper => paper.Position is not null).Select(paper => (paper.Id, (double?)paper.Position, paper.Status)),
            bars.Select(bar => (bar.Data("id")!, bar.Number("x"), bar.Data("status")!)));
        AssertProportional(bars, "x", bar => bar.Pixels("x"));
    }

    [Fact]
    public void LossStrip_TellsFatesByHeightToo()
    {
        ILookup<string, double> heights = SampleCharts.Marks(SampleCharts.Svg("loss-strip"))
            .ToLookup(bar => bar.Attribute("fill")!.Value, bar => bar.Pixels("height"));
        Assert.True(heights.Count >= 3);
        Assert.All(heights, colour => Assert.Single(colour.Distinct()));
        Assert.Equal(heights.Count, heights.Select(colour => colour.First()).Distinct().Count());
    }

    [Fact]
    public void CoverageBars_AreThoseOfTheReport()
    {
        XElement[] marks = [.. SampleCharts.Marks(SampleCharts.Svg("coverage-bars"))];
        XElement[] bars = [.. marks.Where(mark => mark.Data("held") is not null)];
        foreach (CategoryRow row in SampleCharts.Report.Summary.Categories)
        {
            XElement bar = bars.Single(mark => mark.Data("id") == row.Category);
            Assert.Equal(row.Held, bar.Number("held"));
            Assert.Equal(row.Expected, bar.Number("expected"));
            XElement whisker = marks.Single(mark => mark.Data("id") == row.Category && mark.Data("low") is not null);
            Assert.Equal(row.Low, whisker.Number("low"));
            Assert.Equal(row.High, whisker.Number("high"));
        }

        AssertProportional(bars, "x", bar => bar.Pixels("width"));
    }

    // The place of a mark follows its number along a straight line.
    private static void AssertProportional(XElement[] marks, string name, Func<XElement, double> place)
    {
        XElement first = marks.MinBy(mark => mark.Number(name))!;
        XElement last = marks.MaxBy(mark => mark.Number(name))!;
        double step = (place(last) - place(first)) / (last.Number(name)!.Value - first.Number(name)!.Value);
        Assert.All(marks, mark => Assert.Equal(
            place(first) + (step * (mark.Number(name)!.Value - first.Number(name)!.Value)), place(mark), 0.05));
    }
}
