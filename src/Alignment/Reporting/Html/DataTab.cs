using System.Globalization;

namespace Alignment.Reporting.Html;

/// <summary>What was read, what lies beside the page, and what the page leaves out.</summary>
internal static class DataTab
{
    public static void Write(HtmlWriter html, PageContent content, int left)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Inputs, 输入"));
        html.Open("table", ("class", "plain")).Element("caption", PageWords.Of("inputs.title")).Open("thead").Open("tr");
        foreach (string column in (string[])["role", "path", "form", "language", "papers", "problems", "sha256"])
        {
            html.Element("th", PageWords.Of("inputs." + column), ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (InputRow input in content.Report.Inputs)
        {
            html.Open("tr").Element("th", PageWords.Or("role." + input.Role, input.Role), ("scope", "row"));
            html.Element("td", input.Path, ("class", "code"));
            html.Element("td", PageWords.Or("form." + input.Form, input.Form));
            html.Element("td", PageWords.Or("language." + input.Language, input.Language));
            html.Element("td", input.Papers.ToString(CultureInfo.InvariantCulture), ("class", "num"));
            html.Element("td", input.Problems.ToString(CultureInfo.InvariantCulture), ("class", "num"));
            html.Element("td", input.Sha256, ("class", "code"));
            html.CloseLine("tr");
        }

        html.Close("tbody").Close("table").CloseLine("div");
        if (left > 0)
        {
            html.Element("p", PageWords.Of("data.left", left), ("class", "left-out"), ("id", "left-out"));
        }

        html.Element("p", PageWords.Of("data.page"));
        if (!content.Options.Files.IsEmpty)
        {
            html.Element("h3", PageWords.Of("data.files")).Open("ul", ("class", "files"));
            foreach (string file in content.Options.Files)
            {
                html.Open("li").Element("a", file, ("href", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)))).Close("li");
            }

            html.CloseLine("ul");
        }

        html.Open("p", ("class", "hint")).Text($"{content.Report.Tool.Name} {content.Report.Tool.Version} · {content.Report.Schema}").CloseLine("p");
    }
}
