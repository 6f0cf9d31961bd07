using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>One picture of the page, with its title and the numbers behind it.</summary>
internal static class ChartFigure
{
    private const int MostRows = 300;

    public static void Write(HtmlWriter html, PageChart chart)
    {
        html.Open("figure", ("id", "chart-" + chart.Id), ("class", "chart"));
        html.Element("figcaption", chart.Title);
        Picture(html, "Chart: " + chart.Title.English, chart.Svg.English, ("l-en", "en"));
        Picture(html, "图：" + chart.Title.Chinese, chart.Svg.Chinese, ("l-zh", "zh-CN"));
        html.Element("p", chart.Description, ("class", "hint"));
        if (!chart.Rows.IsEmpty)
        {
            Table(html, chart);
        }

        html.CloseLine("figure");
    }

    private static void Picture(HtmlWriter html, string title, string svg, (string Class, string Language) shown) => html
        .Open("div", ("class", $"scroll {shown.Class}"), ("lang", shown.Language), ("tabindex", "0"), ("role", "region"), ("aria-label", title))
        .Trusted(svg)
        .CloseLine("div");

    private static void Table(HtmlWriter html, PageChart chart)
    {
        html.Open("details").Element("summary", PageWords.Of("chart.data", chart.Rows.Length));
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"Data: {chart.Title.English}"));
        html.Open("table", ("class", "plain")).Open("thead").Open("tr");
        foreach (LocalText column in chart.Columns)
        {
            html.Element("th", column, ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (ImmutableArray<string> row in chart.Rows.Take(MostRows))
        {
            html.Open("tr");
            foreach (string cell in row)
            {
                html.Element("td", cell);
            }

            html.CloseLine("tr");
        }

        html.Close("tbody").Close("table").Close("div");
        if (chart.Rows.Length > MostRows)
        {
            html.Element("p", PageWords.Of("chart.more", chart.Rows.Length - MostRows), ("class", "hint"));
        }

        html.CloseLine("details");
    }
}
