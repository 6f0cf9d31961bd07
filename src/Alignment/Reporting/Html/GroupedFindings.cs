namespace Alignment.Reporting.Html;

/// <summary>The findings about the edition as a whole, or about several papers at once.</summary>
internal static class GroupedFindings
{
    private const int MostPapers = 200;

    public static void Write(HtmlWriter html, PageContent content)
    {
        if (content.Grouped.IsEmpty)
        {
            return;
        }

        html.Element("h3", PageWords.Of("grouped.title"));
        html.Open("ul", ("class", "grouped"));
        foreach (PageFinding finding in content.Grouped)
        {
            PageRule rule = content.Data.Rules[finding.Rule];
            html.Open("li", ("class", "finding " + finding.Level), ("data-fingerprint", finding.Fingerprint));
            html.Open("p", ("class", "said"))
                .Element("span", LevelSign.Of(finding.Level), ("class", "sign " + finding.Level), ("aria-hidden", "true"))
                .Open("b").Local(PageWords.Of("level." + finding.Level)).Text(" ").Text(finding.Rule).Text(" ").Local(rule.Title).Close("b")
                .Text(" ").Local(new(finding.English, finding.Chinese)).Close("p");
            html.Element("p", finding.Place, ("class", "place"));
            html.Open("details").Element("summary", PageWords.Of("explain")).Element("p", rule.Help);
            if (finding.Papers is { } papers)
            {
                string more = papers.Length > MostPapers ? " …" : "";
                html.Element("p", string.Join(' ', papers.Take(MostPapers)) + more, ("class", "ids"));
            }

            html.Close("details");
            html.CloseLine("li");
        }

        html.CloseLine("ul");
    }
}
