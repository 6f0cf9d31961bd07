using System.Globalization;

namespace Alignment.Reporting.Html;

/// <summary>How the two editions lie beside each other: the pictures, and the figures of each field.</summary>
internal static class AlignmentTab
{
    // Those that have a tab of their own, or stand above.
    private static readonly string[] Elsewhere = ["loss-strip", "term-dots"];

    public static void Write(HtmlWriter html, PageContent content)
    {
        Fields(html, content);
        foreach (PageChart chart in content.Options.Charts.Where(chart => !Elsewhere.Contains(chart.Id)))
        {
            ChartFigure.Write(html, chart);
        }
    }

    private static void Fields(HtmlWriter html, PageContent content)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Fields, 字段"));
        html.Open("table", ("class", "plain")).Element("caption", PageWords.Of("fields.title")).Open("thead").Open("tr");
        foreach (string column in (string[])["name", "held", "aligned", "ratio", "fit", "coverage"])
        {
            html.Element("th", PageWords.Of("fields." + column), ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (FieldScoreRow field in content.Report.Scores.Fields)
        {
            html.Open("tr").Element("th", PaperTable.Label(field.Field), ("scope", "row"));
            html.Element("td", FormattableString.Invariant($"{field.Coverage.Present} / {field.Coverage.Expected}"), ("class", "num"));
            html.Element("td", Number(field.Aligned), ("class", "num"));
            html.Element("td", Number(field.MedianRatio), ("class", "num"));
            html.Element("td", field.Fit is LengthFitRow fit
                ? FormattableString.Invariant($"ln t = {fit.Intercept:0.00} + {fit.Slope:0.00} · ln s ± {fit.Scale:0.00} (n = {fit.Pairs})")
                : field.FitNote ?? "–", ("class", "formula"));
            html.Element("td", Number(field.UsualCoverage), ("class", "num"));
            html.CloseLine("tr");
        }

        html.Close("tbody").Close("table").CloseLine("div");
    }

    private static string Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "–";
}
