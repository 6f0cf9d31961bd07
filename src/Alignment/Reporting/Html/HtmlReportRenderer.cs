using System.Text;
using System.Text.Json;

namespace Alignment.Reporting.Html;

/// <summary>Writes a report as one page that needs nothing else: no network, no other file.</summary>
/// <remarks>
/// Verdict, cards, charts and table are in the markup; the program in it only adds to them. Every text of an edition is
/// escaped, and a content-security policy names the one script and the one style sheet that may run.
/// </remarks>
public static class HtmlReportRenderer
{
    // For the words that say what was left out.
    private const int Room = 2000;

    /// <summary>Writes the page of a judgement.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="report">Its report.</param>
    /// <param name="options">What the page shows beside it.</param>
    /// <param name="output">Where it goes.</param>
    public static void Render(Judgement judgement, Report report, HtmlReportOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        PageData whole = PageDataBuilder.Build(judgement, report);
        PageContent content = new(judgement, report, whole, options);

        string end = Data("words", JsonSerializer.Serialize(new(PageWords.All, StringComparer.Ordinal), PageJson.Safe.SortedDictionaryStringLocalText))
            + $"<script>{PageAssets.Script}</script>\n</body>\n</html>\n";

        // What the page has beside its data: written once to know how long it is.
        string markup = Markup(content, 0);
        long beside = Encoding.UTF8.GetByteCount(markup) + Encoding.UTF8.GetByteCount(end) + Room;
        PageData data = PageDataBuilder.Fit(whole, options.MaxBytes - beside, out int left);
        output.Write(left == 0 ? markup : Markup(content, left));
        output.Write(Data("data", JsonSerializer.Serialize(data, PageJson.Safe.PageData)));
        output.Write(end);
    }

    private static string Data(string id, string json) => $"<script type=\"application/json\" id=\"{id}\">{json}</script>\n";

    private static string Markup(PageContent content, int left)
    {
        using StringWriter markup = new() { NewLine = "\n" };
        HtmlWriter html = new(markup);
        html.Trusted("<!doctype html>\n").Open("html", ("lang", "en"), ("data-ui", "en"), ("data-theme", "auto"));
        PageHead.Write(html, $"{content.Day} · {PageWords.Of("verdict." + content.Report.Verdict.Outcome).English} · alignment", hasScript: true);
        html.Open("body");
        html.Element("a", PageWords.Of("skip"), ("class", "skip"), ("href", "#main"));
        TopSection.Write(html, content);
        html.Open("main", ("id", "main"));
        VerdictPanel.Write(html, content);
        CardRow.Write(html, content);
        LossPanel.Write(html, content);
        TabSections.Write(html, content, left);
        html.CloseLine("main");
        Dialogs.Write(html);
        return markup.ToString();
    }
}
