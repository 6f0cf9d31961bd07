using System.Globalization;

namespace Alignment.Reporting.Html;

/// <summary>Where papers were lost: by place in the crawl and by category.</summary>
internal static class LossPanel
{
    private const double BarWidth = 120;

    public static void Write(HtmlWriter html, PageContent content)
    {
        html.Open("section", ("class", "loss"), ("aria-labelledby", "loss-title"));
        html.Element("h2", PageWords.Of("loss.title"), ("id", "loss-title"));
        html.Open("div", ("class", "pair"));
        if (content.Chart("loss-strip") is PageChart strip)
        {
            ChartFigure.Write(html, strip);
        }

        Categories(html, content);
        html.Close("div");
        html.CloseLine("section");
    }

    private static void Categories(HtmlWriter html, PageContent content)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Coverage by category, 各类别覆盖"));
        html.Open("table", ("class", "plain categories"));
        html.Element("caption", PageWords.Of("categories.title"));
        html.Open("thead").Open("tr");
        foreach (string column in (string[])["categories.name", "categories.held", "categories.share", "categories.content"])
        {
            html.Element("th", PageWords.Of(column), ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (CategoryRow row in content.Report.Summary.Categories)
        {
            double share = row.Expected == 0 ? 0 : (double)row.Held / row.Expected;
            html.Open("tr");
            html.Open("th", ("scope", "row"))
                .Element("a", row.Category.Length > 0 ? row.Category : "–", ("href", $"#q={Uri.EscapeDataString($"cat:{row.Category}")}"), ("data-query", $"cat:\"{row.Category}\""))
                .Close("th");
            html.Element("td", FormattableString.Invariant($"{row.Held} / {row.Expected}"), ("class", "num"));
            html.Open("td", ("class", "bar")).Trusted(Bar(share, row.Followed));
            if (!row.Followed)
            {
                html.Text(" ").Element("small", PageWords.Of("categories.not-followed"));
            }

            html.Close("td");
            html.Element("td", row.Coverage is double coverage ? Percent(coverage) : "–", ("class", "num"));
            html.CloseLine("tr");
        }

        html.Close("tbody").Close("table").Close("div");
    }

    private static string Bar(double share, bool isFollowed)
    {
        string width = (share * BarWidth).ToString("0.#", CultureInfo.InvariantCulture);
        return $"<svg class=\"bar {(isFollowed ? "" : "faint")}\" viewBox=\"0 0 {BarWidth:0} 10\" aria-hidden=\"true\">"
            + $"<rect class=\"rest\" width=\"{BarWidth:0}\" height=\"10\"/><rect class=\"held\" width=\"{width}\" height=\"10\"/></svg>";
    }

    private static string Percent(double share) => Math.Round(100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
