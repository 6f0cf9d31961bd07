using System.Xml.Linq;
using Alignment.Charts;
using Alignment.Languages;
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
        AssertProportional(bars, bar => bar.Number("x")!.Value, bar => bar.Pixels("x"));
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

        AssertProportional(bars, bar => bar.Number("x")!.Value, bar => bar.Pixels("width"));
    }

    [Fact]
    public void LengthScatter_HasEveryTextAtItsLengths()
    {
        XElement[] marks = [.. SampleCharts.Marks(SampleCharts.Svg("length-scatter"))];
        XElement[] texts = [.. marks.Where(mark => mark.Data("id") is not null)];
        Assert.Equal(
            SampleCharts.Report.Papers
                .SelectMany(paper => paper.Fields.Where(field => field.SourceLength is not null), (paper, field) =>
                    (paper.Id, field.Field, (double?)field.SourceLength, (double?)field.TargetLength, IsOutside: Math.Abs(field.Residual ?? 0) > 1.96))
                .Order(),
            texts.Select(mark => (mark.Data("id")!, mark.Data("field")!, mark.Number("x"), mark.Number("y"), mark.Name.LocalName == "g")).Order());
        foreach (IGrouping<string, XElement> panel in texts.Where(mark => mark.Name.LocalName == "ellipse").GroupBy(mark => mark.Data("field")!))
        {
            AssertProportional([.. panel], mark => Math.Log(mark.Number("x")!.Value), mark => mark.Pixels("cx"));
            AssertProportional([.. panel], mark => Math.Log(mark.Number("y")!.Value), mark => mark.Pixels("cy"));
        }
    }

    [Fact]
    public void LengthScatter_DrawsTheFitsOfTheReport()
    {
        Assert.Equal(
            SampleCharts.Report.Scores.Fields.Where(field => field.Fit is not null)
                .Select(field => (field.Field, (double?)field.Fit!.Pairs, (double?)field.Fit.Intercept, (double?)field.Fit.Slope, (double?)field.Fit.Scale)),
            SampleCharts.Marks(SampleCharts.Svg("length-scatter")).Where(mark => mark.Data("slope") is not null)
                .Select(mark => (mark.Data("field")!, mark.Number("pairs"), mark.Number("intercept"), mark.Number("slope"), mark.Number("scale"))));
    }

    [Fact]
    public void LengthScatter_NamesAtMostTwelve()
    {
        string[] ids = [.. SampleCharts.Report.Papers.Select(paper => paper.Id)];
        int named = SampleCharts.Svg("length-scatter").Descendants()
            .Count(element => element.Name.LocalName == "text" && ids.Contains(element.Value, StringComparer.Ordinal));
        Assert.InRange(named, 1, 12);
    }

    [Fact]
    public void RatioDistribution_OfFewTexts_HasEachOfThem()
    {
        XElement[] dots = [.. SampleCharts.Marks(SampleCharts.Svg("ratio-distribution"))];
        Assert.Equal(
            SampleCharts.Report.Papers
                .SelectMany(paper => paper.Fields.Where(field => field.Ratio is not null), (paper, field) => (paper.Id, field.Field, field.Ratio))
                .Order(),
            dots.Select(dot => (dot.Data("id")!, dot.Data("field")!, dot.Number("x"))).Order());
        AssertProportional(dots, dot => Math.Log(dot.Number("x")!.Value), dot => dot.Pixels("cx"));
    }

    [Fact]
    public void RatioDistribution_OfManyTexts_HasTheMedianOfTheReport()
    {
        Report report = MadeUpReports.OfPapers(200);
        XElement svg = XElement.Parse(ReportCharts.Of(report).Single(chart => chart.Id == "ratio-distribution").ToSvg(Language.English));
        XElement[] medians = [.. SampleCharts.Marks(svg).Where(mark => mark.Data("n") is not null)];
        Assert.Equal(
            report.Scores.Fields.Select(field => (field.Field, (double?)field.Aligned, field.MedianRatio)),
            medians.Select(mark => (mark.Data("field")!, mark.Number("n"), mark.Number("x"))));
        foreach (XElement box in SampleCharts.Marks(svg).Where(mark => mark.Data("q1") is not null))
        {
            double[] ratios = [.. report.Papers.SelectMany(paper => paper.Fields).Where(field => field.Field == box.Data("field")).Select(field => field.Ratio!.Value).Order()];
            Assert.InRange(box.Number("q1")!.Value, ratios[48], ratios[51]);
            Assert.InRange(box.Number("q3")!.Value, ratios[148], ratios[151]);
        }
    }

    [Fact]
    public void HeatMap_MarksTheFieldsOfErrorsAndWarnings()
    {
        ILookup<string, XElement> cells = SampleCharts.Marks(SampleCharts.Svg("heat-map")).ToLookup(mark => mark.Data("id") ?? "");
        string[] fields = [.. SampleCharts.Report.Scores.Fields.Select(field => field.Field)];
        foreach (FindingRow finding in SampleCharts.Report.Findings.Where(finding => finding.Paper is not null && finding.Level != "note"))
        {
            if (SampleCharts.Report.Papers.Single(paper => paper.Id == finding.Paper).HeldBy != "source")
            {
                string column = fields.Contains(finding.Field, StringComparer.Ordinal) ? finding.Field! : "paper";
                Assert.NotEqual("clean", cells[finding.Paper!].Single(cell => cell.Data("field") == column).Data("status"));
            }
        }

        Assert.All(cells, row => Assert.Contains(row, cell => cell.Data("status") != "clean"));
        Assert.All(cells, row => Assert.Equal(fields.Length + 1, row.Count()));
    }

    [Fact]
    public void HeatMap_PutsPlaceholderPapersIntoOneRow()
    {
        Report report = MadeUpReports.OfPapers(100);
        report = report with { Papers = [.. report.Papers.Select((paper, i) => i < 60 ? MadeUpReports.Placeholder(paper) : paper)] };
        XElement svg = XElement.Parse(ReportCharts.Of(report).Single(chart => chart.Id == "heat-map").ToSvg(Language.English));
        XElement[] cells = [.. SampleCharts.Marks(svg)];
        Assert.All(cells, cell => Assert.Equal(("placeholder", 60), (cell.Data("group"), cell.Number("papers"))));
        Assert.Equal(report.Scores.Fields.Length + 1, cells.Length);
    }

    [Fact]
    public void ControlChart_HasEveryEdition()
    {
        ControlSeries series = MadeUpReports.Series(40);
        XElement[] marks = [.. SampleCharts.Marks(XElement.Parse(ReportCharts.Of(series).ToSvg(Language.English)))];
        XElement[] editions = [.. marks.Where(mark => mark.Data("id") is not null)];
        Assert.Equal(
            series.Points.Select(point => (point.Label, (double?)point.Value, point.Low, point.High, point.IsOutside)),
            editions.Select(mark => (mark.Data("id")!, mark.Number("y"), mark.Number("low"), mark.Number("high"), mark.Name.LocalName == "g")));
        Assert.Equal(series.Centre, marks.Single(mark => mark.Data("centre") is not null).Number("centre"));
        AssertProportional([.. editions.Where(mark => mark.Name.LocalName == "ellipse")], mark => mark.Number("y")!.Value, mark => mark.Pixels("cy"));
    }

    [Fact]
    public void ControlChart_WithoutACentre_SaysThatHistoryIsShort()
    {
        ControlSeries series = MadeUpReports.Series(5) with { Centre = null };
        Assert.Contains(XElement.Parse(ReportCharts.Of(series).ToSvg(Language.English)).Descendants(), element => element.Value == "Not enough history for limits");
    }

    [Fact]
    public void TermDots_HaveTheShareOfEachRendering()
    {
        TermUse[] terms =
        [
            new("attention", 4, [new("注意", "variant", 1), new("注意力", "preferred", 3)]),
            new("token", 5, [new("词元", "preferred", 5)]),
        ];
        XElement[] dots = [.. SampleCharts.Marks(XElement.Parse(ReportCharts.Of([.. terms]).ToSvg(Language.English)))];
        Assert.Equal(
            [("attention", "注意", 1.0, 0.25), ("attention", "注意力", 3.0, 0.75)],
            dots.Select(dot => (dot.Data("id")!, dot.Data("rendering")!, dot.Number("fields")!.Value, dot.Number("x")!.Value)).OrderBy(dot => dot.Item3));
    }

    [Fact]
    public void TermDots_OfAReport_AreItsTwentyMostUsedTerms()
    {
        XElement[] dots = [.. SampleCharts.Marks(SampleCharts.Svg("term-dots"))];
        Assert.Equal(
            SampleCharts.Report.Terms.Terms.OrderByDescending(term => term.Fields).Take(20)
                .SelectMany(term => term.Renderings, (term, rendering) => (term.Term, rendering.Text, rendering.Standing, (double?)rendering.Fields))
                .Order(),
            dots.Select(dot => (dot.Data("id")!, dot.Data("rendering")!, dot.Data("status")!, dot.Number("fields"))).Order());
        Assert.All(SampleCharts.Report.Terms.Terms.Where(term => dots.Any(dot => dot.Data("id") == term.Term)), term => Assert.Equal(
            term.Consistency, dots.Where(dot => dot.Data("id") == term.Term).Max(dot => dot.Number("x"))));
    }

    // The place of a mark follows its number along a straight line.
    private static void AssertProportional(XElement[] marks, Func<XElement, double> number, Func<XElement, double> place)
    {
        XElement first = marks.MinBy(number)!;
        XElement last = marks.MaxBy(number)!;
        double step = (place(last) - place(first)) / (number(last) - number(first));
        Assert.True(Math.Abs(place(last) - place(first)) > 1);
        Assert.All(marks, mark => Assert.Equal(place(first) + (step * (number(mark) - number(first))), place(mark), 0.05));
    }
}
