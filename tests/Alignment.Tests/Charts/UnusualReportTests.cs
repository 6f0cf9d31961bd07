using System.Xml.Linq;
using Alignment.Charts;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Charts;

/// <summary>Charts of reports with nothing, one thing, very much or hostile things in them.</summary>
public class UnusualReportTests
{
    [Fact]
    public void NoPapers_GivePicturesThatSaySo()
    {
        Report empty = SampleCharts.Report with
        {
            Papers = [],
            Findings = [],
            Terms = SampleCharts.Report.Terms with { Terms = [] },
            Summary = SampleCharts.Report.Summary with { Categories = [] },
        };
        Assert.All([.. ReportCharts.Of(empty), ReportCharts.Of([]), ReportCharts.Of(MadeUpReports.Series(0))], chart =>
        {
            XElement svg = XElement.Parse(chart.ToSvg(Language.English));
            Assert.NotEqual("", Assert.Single(svg.Descendants(), element => element.Name.LocalName == "text").Value);
            Assert.Empty(SampleCharts.Marks(svg));
            Assert.NotEmpty(chart.ToPng(Language.Chinese));
        });
    }

    [Fact]
    public void OnePaper_IsDrawn()
    {
        Assert.All([.. ReportCharts.Of(MadeUpReports.OfPapers(1)), ReportCharts.Of(MadeUpReports.Series(1))], chart =>
            Assert.DoesNotContain("NaN", chart.ToSvg(Language.Chinese), StringComparison.Ordinal));
    }

    [Fact]
    public void TwoThousandPapers_StayOfUsefulSize()
    {
        Report report = MadeUpReports.OfPapers(2000);
        foreach (Chart chart in ReportCharts.Of(report))
        {
            string svg = chart.ToSvg(Language.English);
            Assert.InRange(svg.Length, 1, 2_000_000);
            XElement root = XElement.Parse(svg);
            double height = double.Parse(root.Attribute("viewBox")!.Value.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);
            Assert.InRange(height, 40, 1600);
            if (chart.Id == "loss-strip")
            {
                Assert.Equal(2000, SampleCharts.Marks(root).Length);
            }
        }
    }

    [Fact]
    public void TextOfOneHundredThousandCharacters_IsDrawn()
    {
        Report report = MadeUpReports.OfPapers(40);
        report = report with
        {
            Papers = report.Papers.SetItem(0, report.Papers[0] with
            {
                Fields = [.. report.Papers[0].Fields.Select(field => field with { SourceLength = 100_000, TargetLength = 100_000, Ratio = 1 })],
            }),
        };
        Assert.All(ReportCharts.Of(report), chart => Assert.DoesNotContain("NaN", chart.ToSvg(Language.English), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("x' onmouseover='alert(1)")]
    [InlineData("]]><!--&lt;b>")]
    [InlineData("nul\0esc\u001bu\ud800x\uffff")]
    public void HostileText_StaysText(string hostile)
    {
        Report report = MadeUpReports.OfPapers(3);
        report = report with
        {
            Papers = [.. report.Papers.Select(paper => MadeUpReports.Placeholder(paper) with { Id = hostile + paper.Id, Category = hostile, Status = "partial" })],
            Summary = report.Summary with { Categories = [new(hostile, 3, 2, 0.2, 0.9, true, null)] },
            Scores = report.Scores with { Fields = [.. report.Scores.Fields.Select(field => field with { Field = hostile })] },
        };
        ControlSeries series = MadeUpReports.Series(2);
        series = series with { Points = [.. series.Points.Select(point => point with { Label = hostile, Event = new(hostile, hostile) })] };
        foreach (Chart chart in (Chart[])[.. ReportCharts.Of(report), ReportCharts.Of(series), ReportCharts.Of([new(hostile, 3, [new(hostile, hostile, 2), new("b", "variant", 1)])])])
        {
            XElement svg = XElement.Parse(chart.ToSvg(Language.English));
            Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Name.LocalName is "script" or "b"
                || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
            Assert.NotEmpty(chart.ToPng(Language.English));
        }
    }
}
