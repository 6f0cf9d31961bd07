using System.Globalization;

namespace Alignment.Reporting.Html;

/// <summary>How steadily terms are rendered: the picture, then every term with its renderings.</summary>
internal static class TermsTab
{
    private const int MostTerms = 300;

    public static void Write(HtmlWriter html, PageContent content)
    {
        TermsRow terms = content.Report.Terms;
        if (terms.Terms.IsEmpty)
        {
            html.Element("p", PageWords.Of("empty.terms"), ("class", "empty"));
            return;
        }

        html.Element("p", PageWords.Of("terms.lead", terms.Consistency.Present, terms.Consistency.Expected));
        if (content.Chart("term-dots") is PageChart chart)
        {
            ChartFigure.Write(html, chart);
        }

        Table(html, terms);
        if (terms.Terms.Length > MostTerms)
        {
            html.Element("p", PageWords.Of("terms.more", terms.Terms.Length - MostTerms), ("class", "hint"));
        }
    }

    private static void Table(HtmlWriter html, TermsRow terms)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Terms, 术语"));
        html.Open("table", ("class", "plain terms")).Element("caption", PageWords.Of("terms.title")).Open("thead").Open("tr");
        foreach (string column in (string[])["term", "fields", "consistency", "renderings"])
        {
            html.Element("th", PageWords.Of("terms." + column), ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (TermRow term in terms.Terms.OrderBy(term => term.Consistency).ThenByDescending(term => term.Fields).Take(MostTerms))
        {
            html.Open("tr").Element("th", term.Term, ("scope", "row"), ("lang", "en"));
            html.Element("td", term.Fields.ToString(CultureInfo.InvariantCulture), ("class", "num"));
            html.Element("td", Math.Round(100 * term.Consistency).ToString("0", CultureInfo.InvariantCulture) + " %", ("class", "num"));
            html.Open("td");
            foreach (RenderingRow rendering in term.Renderings)
            {
                html.Open("span", ("class", "rendering"))
                    .Element("span", rendering.Text, ("lang", "zh-CN"), ("class", rendering.Standing))
                    .Text(FormattableString.Invariant($" × {rendering.Fields} "))
                    .Element("small", PageWords.Or("standing." + rendering.Standing, rendering.Standing))
                    .Text(" ")
                    .Element("a", rendering.Paper, ("href", $"#paper={Uri.EscapeDataString(rendering.Paper)}"), ("data-paper", rendering.Paper))
                    .Close("span");
            }

            html.Close("td").CloseLine("tr");
        }

        html.Close("tbody").Close("table").CloseLine("div");
    }
}
