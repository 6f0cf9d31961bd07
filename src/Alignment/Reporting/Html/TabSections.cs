namespace Alignment.Reporting.Html;

/// <summary>The parts of the page that a reader switches between; one after the other where no script runs.</summary>
internal static class TabSections
{
    /// <summary>Keys of the tabs, in order.</summary>
    public static readonly string[] Keys = ["findings", "alignment", "terms", "trend", "method", "data"];

    public static void Write(HtmlWriter html, PageContent content, int left)
    {
        html.Open("nav", ("class", "tabs"), ("aria-label", "Parts, 部分"));
        foreach (string key in Keys)
        {
            html.Element("a", PageWords.Of("tab." + key), ("href", $"#tab-{key}"), ("data-tab", key));
        }

        html.CloseLine("nav");
        foreach (string key in Keys)
        {
            html.Open("section", ("class", "tab"), ("id", "tab-" + key), ("aria-labelledby", $"tab-{key}-title"));
            html.Element("h2", PageWords.Of("tab." + key), ("id", $"tab-{key}-title"), ("tabindex", "-1"));
            Write(html, content, key, left);
            html.CloseLine("section");
        }
    }

    private static void Write(HtmlWriter html, PageContent content, string key, int left)
    {
        switch (key)
        {
            case "findings":
                GroupedFindings.Write(html, content);
                PaperTable.Write(html, content);
                break;
            case "alignment":
                AlignmentTab.Write(html, content);
                break;
            case "terms":
                TermsTab.Write(html, content);
                break;
            case "trend":
                Trend(html, content);
                break;
            case "method":
                MethodTab.Write(html, content);
                break;
            default:
                DataTab.Write(html, content, left);
                break;
        }
    }

    private static void Trend(HtmlWriter html, PageContent content)
    {
        if (content.Options.Trend.IsEmpty)
        {
            html.Element("p", PageWords.Of("empty.trend"), ("class", "empty"));
        }

        foreach (PageChart chart in content.Options.Trend)
        {
            ChartFigure.Write(html, chart);
        }
    }
}
