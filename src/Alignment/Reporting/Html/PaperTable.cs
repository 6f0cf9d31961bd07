using System.Globalization;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>Every paper with what its fields hold: the whole of it in the markup, for a page whose script does not run.</summary>
internal static class PaperTable
{
    // The page's program shows any number of rows; markup of more would only slow the page down.
    private const int MostRows = 5000;
    private const int LongestTitle = 200;

    public static void Write(HtmlWriter html, PageContent content)
    {
        Tools(html);
        html.Open("div", ("class", "list"));
        html.Open("table", ("class", "papers"), ("id", "papers"), ("role", "table"));
        Head(html, content);
        html.Open("tbody", ("id", "rows"), ("role", "rowgroup")).Trusted("\n");
        for (int i = 0; i < Math.Min(content.Data.Papers.Length, MostRows); i++)
        {
            Row(html, content, content.Data.Papers[i], i);
        }

        html.Close("tbody").Close("table");
        html.Element("p", PageWords.Of("table.none"), ("id", "none"), ("class", "empty"), ("hidden", ""));
        if (content.Data.Papers.IsEmpty)
        {
            html.Element("p", PageWords.Of("table.no-papers"), ("class", "empty"));
        }

        if (content.Data.Papers.Length > MostRows)
        {
            html.Element("p", PageWords.Of("table.more", content.Data.Papers.Length - MostRows), ("class", "empty no-js"));
        }

        html.CloseLine("div");
    }

    private static void Tools(HtmlWriter html)
    {
        html.Open("div", ("class", "tools needs-js"));
        html.Open("div", ("class", "search"))
            .Element("label", PageWords.Of("filter.label"), ("for", "filter"))
            .Open("input", ("id", "filter"), ("type", "search"), ("placeholder", "is:missing rule:ALN108 cat:cs.CV id:2605"), ("autocomplete", "off"), ("spellcheck", "false"))
            .Close("div");
        html.Open("p", ("id", "count"), ("aria-live", "polite")).Close("p");
        html.Open("div", ("class", "actions"));
        html.Element("label", PageWords.Of("sort.label"), ("for", "sort"), ("class", "unseen"));
        html.Open("select", ("id", "sort")).Close("select");
        html.Open("details", ("class", "menu")).Element("summary", PageWords.Of("columns")).Open("div", ("id", "columns")).Close("div").Close("details");
        html.Element("button", PageWords.Of("export.csv"), ("type", "button"), ("id", "export-csv"));
        html.Element("button", PageWords.Of("export.json"), ("type", "button"), ("id", "export-json"));
        html.Close("div");
        html.Open("div", ("id", "facets"), ("class", "facets")).Close("div");
        html.CloseLine("div");
        html.Open("p", ("class", "legend hint")).Local(PageWords.Of("legend")).CloseLine("p");
    }

    private static void Head(HtmlWriter html, PageContent content)
    {
        html.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (string column in (string[])["level", "id", "title", "category", "status", "fields", "score", "coverage", "rules"])
        {
            html.Open("th", ("scope", "col"), ("role", "columnheader"), ("class", "c-" + column), ("data-column", column));
            html.Local(PageWords.Of("column." + column));
            if (column == "fields")
            {
                html.Open("small");
                foreach (string field in content.Data.Fields)
                {
                    html.Open("span", ("title", Label(field).English)).Local(Label(field)).Close("span").Text(" ");
                }

                html.Close("small");
            }

            html.Close("th");
        }

        html.Close("tr").CloseLine("thead");
    }

    private static void Row(HtmlWriter html, PageContent content, PagePaper paper, int index)
    {
        PageFinding[] findings = [.. content.FindingsOf[paper.Id].Where(finding => finding.Known is null)];
        string title = paper.Title.Length > LongestTitle ? Cut(paper.Title) : paper.Title;
        html.Open("tr", ("role", "row"), ("data-i", index.ToString(CultureInfo.InvariantCulture)));
        html.Open("td", ("role", "cell"), ("class", "c-level"))
            .Element("span", LevelSign.Of(paper.Level), ("class", "sign " + (paper.Level ?? "none")), ("aria-hidden", "true"))
            .Element("span", PageWords.Of("level." + (paper.Level ?? "none")), ("class", "unseen")).Close("td");
        html.Open("td", ("role", "cell"), ("class", "c-id")).Element("a", paper.Id, ("href", Address(paper.Id)), ("rel", "noreferrer noopener")).Close("td");
        html.Element("td", title, ("role", "cell"), ("class", "c-title"), ("lang", "en"));
        html.Element("td", paper.Category, ("role", "cell"), ("class", "c-category"));
        html.Open("td", ("role", "cell"), ("class", "c-status")).Local(PageWords.Or("status." + paper.Status, paper.Status)).Close("td");
        html.Open("td", ("role", "cell"), ("class", "c-fields"));
        foreach (PageField field in paper.HeldBy is "both" or "target" ? paper.Fields : [])
        {
            string? level = findings.Where(finding => finding.Field == field.Name).Select(finding => finding.Level)
                .MaxBy(Rank);
            html.Element("span", LevelSign.Of(field.Target, level), ("class", "cell " + Tone(field.Target, level)), ("title", Label(field.Name).English));
        }

        html.Close("td");
        html.Element("td", paper.Score?.ToString(CultureInfo.InvariantCulture) ?? "", ("role", "cell"), ("class", "c-score num"));
        html.Element("td", paper.Coverage is double share ? Math.Round(100 * share).ToString("0", CultureInfo.InvariantCulture) + " %" : "", ("role", "cell"), ("class", "c-coverage num"));
        html.Element("td", string.Join(' ', findings.Select(finding => finding.Rule).Distinct()), ("role", "cell"), ("class", "c-rules"));
        html.CloseLine("tr");
    }

    private static int Rank(string? level) => level switch { "error" => 3, "warning" => 2, "note" => 1, _ => 0 };

    private static string Tone(string state, string? level) => state == "text" ? level ?? "none" : "error";

    private static string Cut(string title) => title[..(char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + "…";

    /// <summary>The label of a field.</summary>
    public static LocalText Label(string field) => PageWords.Or("field." + field, FieldNames.Parse(field)?.Label() ?? field);

    /// <summary>The address of a paper.</summary>
    public static string Address(string id) => "https://arxiv.org/abs/" + Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal);
}
