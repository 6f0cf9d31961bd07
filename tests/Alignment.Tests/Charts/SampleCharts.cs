using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Alignment.Charts;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Charts;

/// <summary>The charts of the damaged sample edition, and how to read them back.</summary>
internal static class SampleCharts
{
    /// <summary>The report, with terms that are made up: the sample edition is steady in its own.</summary>
    public static Report Report { get; } = WithTerms(ReportBuilder.Build(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md")));

    /// <summary>Those of the report, and of a history that is made up.</summary>
    public static ImmutableArray<Chart> All { get; } = [.. ReportCharts.Of(Report), ReportCharts.Of(MadeUpReports.Series(40))];

    public static TheoryData<string> Ids { get; } = [.. All.Select(chart => chart.Id)];

    public static Chart Of(string id) => All.Single(chart => chart.Id == id);

    public static XElement Svg(string id, Language language = Language.English) => XElement.Parse(Of(id).ToSvg(language));

    /// <summary>Every element that carries numbers.</summary>
    public static ImmutableArray<XElement> Marks(XElement svg) =>
        [.. svg.Descendants().Where(element => element.Attributes().Any(IsData))];

    /// <summary>What a mark says, by name.</summary>
    public static string? Data(this XElement mark, string name) => mark.Attribute("data-" + name)?.Value;

    public static double? Number(this XElement mark, string name) => mark.Data(name) is string text ? Parse(text) : null;

    /// <summary>A coordinate of the picture.</summary>
    public static double Pixels(this XElement mark, string name) => Parse(mark.Attribute(name)!.Value);

    private static Report WithTerms(Report report) => report with { Terms = report.Terms with { Terms = MadeUpReports.Terms } };

    private static bool IsData(XAttribute attribute) => attribute.Name.LocalName.StartsWith("data-", StringComparison.Ordinal);

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
