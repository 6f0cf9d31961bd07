using System.Globalization;

namespace Alignment.Reporting.Html;

/// <summary>Writes a page that leads to the reports of several pairs of editions: verdict and counts of each.</summary>
public static class IndexPageRenderer
{
    /// <summary>Writes the page: what is not within budget first, each with the rule or budget that decided, otherwise in the order given.</summary>
    public static void Render(IReadOnlyList<IndexRow> rows, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        HtmlWriter html = new(output);
        html.Trusted("<!doctype html>\n").Open("html", ("lang", "en"), ("data-ui", "both"));
        PageHead.Write(html, $"{rows.Count} reports · alignment", hasScript: false);
        html.Open("body").Open("main", ("id", "main"), ("class", "index"));
        html.Element("h1", PageWords.Of("index.title", rows.Count, rows.Count(row => row.Report.Verdict.Outcome == "pass")));
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Reports, 报告"));
        html.Open("table", ("class", "plain")).Open("thead").Open("tr");
        foreach (string column in (string[])["index.day", "index.verdict", "index.papers", "index.missing", "level.error", "level.warning", "level.note"])
        {
            html.Element("th", PageWords.Of(column), ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (IndexRow row in rows.OrderBy(row => row.Report.Verdict.Outcome == "pass"))
        {
            Row(html, row);
        }

        html.Close("tbody").Close("table").Close("div").Close("main").Close("body").CloseLine("html");
    }

    private static void Row(HtmlWriter html, IndexRow row)
    {
        Report report = row.Report;
        html.Open("tr");
        html.Open("th", ("scope", "row")).Element("a", report.Inputs[1].Date ?? report.Inputs[1].Path, ("href", row.Address)).Close("th");
        html.Open("td").Element("span", PageWords.Of("verdict." + report.Verdict.Outcome), ("class", "outcome " + report.Verdict.Outcome));
        if (report.Verdict.DecidedBy is string rule)
        {
            html.Text(" ").Element("code", rule);
        }

        html.Close("td");
        foreach (int number in (int[])[report.Summary.Target, report.Summary.Missing, report.Verdict.Errors, report.Verdict.Warnings, report.Verdict.Notes])
        {
            html.Element("td", number.ToString(CultureInfo.InvariantCulture), ("class", "num"));
        }

        html.CloseLine("tr");
    }
}
