namespace Alignment.Reporting.Html;

/// <summary>The strip at the top: what was compared, and how the page looks.</summary>
internal static class TopSection
{
    public static void Write(HtmlWriter html, PageContent content)
    {
        SummaryRow summary = content.Report.Summary;
        html.Open("header", ("class", "top"));
        html.Open("div", ("class", "what"));
        html.Element("h1", content.Day);
        html.Open("p", ("class", "langs"))
            .Local(PageWords.Or("language." + content.Report.Inputs[0].Language, content.Report.Inputs[0].Language))
            .Text(" → ")
            .Local(PageWords.Or("language." + content.Report.Inputs[1].Language, content.Report.Inputs[1].Language))
            .Text(" · ")
            .Local(PageWords.Of("top.papers", summary.Source, summary.Target, summary.Aligned))
            .Close("p");
        html.Close("div");

        html.Open("div", ("class", "controls needs-js"));
        html.Element("button", "中文", ("type", "button"), ("id", "ui"), ("lang", "zh-CN"));
        html.Element("button", PageWords.Of("theme.auto"), ("type", "button"), ("id", "theme"));
        html.Element("button", PageWords.Of("print"), ("type", "button"), ("id", "print"), ("class", "wide-only"));
        html.Element("button", "?", ("type", "button"), ("id", "help-button"), ("aria-label", "Keyboard, 键盘"));
        html.Close("div");
        html.CloseLine("header");
    }
}
