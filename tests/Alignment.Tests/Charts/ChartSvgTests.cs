using System.Text.RegularExpressions;
using System.Xml.Linq;
using Alignment.Charts;
using Alignment.Languages;

namespace Alignment.Tests.Charts;

/// <summary>What holds for the SVG of every chart.</summary>
public partial class ChartSvgTests
{
    private static readonly string[] Harmless =
        ["svg", "title", "desc", "g", "rect", "path", "ellipse", "line", "clipPath", "text"];

    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Chart_HasANameAndADescriptionForScreenReaders(string id)
    {
        foreach (Language language in (Language[])[Language.English, Language.Chinese])
        {
            XElement svg = SampleCharts.Svg(id, language);
            string[] parts = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            Assert.Equal("img", svg.Attribute("role")!.Value);
            Assert.Equal(
                [SampleCharts.Of(id).Title.In(language), SampleCharts.Of(id).Description.In(language)],
                parts.Select(part => svg.Descendants().Single(element => element.Attribute("id")?.Value == part).Value));
            Assert.Equal(language == Language.Chinese ? "zh-CN" : "en", svg.Attribute("lang")!.Value);
        }
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Chart_FitsAnyWidth(string id)
    {
        XElement svg = SampleCharts.Svg(id);
        Assert.StartsWith("0 0 760 ", svg.Attribute("viewBox")!.Value, StringComparison.Ordinal);
        Assert.Null(svg.Attribute("width"));
        Assert.Null(svg.Attribute("height"));
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Chart_HoldsNothingThatRunsOrLoads(string id)
    {
        foreach (XElement element in SampleCharts.Svg(id, Language.Chinese).DescendantsAndSelf())
        {
            Assert.Contains(element.Name.LocalName, Harmless);
            Assert.DoesNotContain(element.Attributes(), attribute =>
                attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Name.LocalName is "href" or "style"
                || (attribute.Value.Contains("url(", StringComparison.Ordinal) && !attribute.Value.StartsWith("url(#", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Ids_AreUniqueInAPageWithEveryChartInBothLanguages()
    {
        string page = string.Concat(SampleCharts.All.SelectMany(chart =>
            ((Language[])[Language.English, Language.Chinese]).Select(language => chart.ToSvg(language))));
        string[] ids = [.. Id().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(Reference().Matches(page), match => Assert.Contains(match.Groups[1].Value, ids));
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Letters_AreTextInAFontThatHasChinese(string id)
    {
        XElement[] texts = [.. SampleCharts.Svg(id, Language.Chinese).Descendants().Where(element => element.Name.LocalName == "text")];
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.StartsWith(
            "'Noto Sans SC','PingFang SC','Microsoft YaHei'", text.Parent!.Attribute("font-family")!.Value, StringComparison.Ordinal));
    }

    // Black on a dark page is what a missing colour means: all but the fixed palette is the page's own colour.
    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Colours_ArePaletteOrThePagesOwn(string id)
    {
        string[] known = ["none", "currentColor", "#0072B2", "#E69F00", "#D55E00", "#999999", "white", "#101010"];
        foreach (XElement element in SampleCharts.Svg(id).Descendants().Where(element => element.Parent!.Name.LocalName != "clipPath"))
        {
            string[] colours = [.. ((string[])["fill", "stroke"]).Select(name => element.Attribute(name)?.Value).OfType<string>()];
            Assert.All(colours, colour => Assert.Contains(colour, known));
            if (element.Name.LocalName is "rect" or "path" or "ellipse" or "line")
            {
                Assert.NotEmpty(colours);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void SameReport_GivesTheSameBytesInEveryCulture(string culture)
    {
        string[] Draw() => [.. ReportCharts.Of(SampleCharts.Report).Select(chart => chart.ToSvg(Language.Chinese, ChartTheme.Dark))];
        Assert.Equal(Draw(), Cultures.Under(culture, Draw));
    }

    [GeneratedRegex(@" id=""([^""]+)""")]
    private static partial Regex Id();

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex Reference();
}
