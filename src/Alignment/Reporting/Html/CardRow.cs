using System.Globalization;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>The figures that matter, each with a link that shows the papers behind it.</summary>
internal static class CardRow
{
    public static void Write(HtmlWriter html, PageContent content)
    {
        Report report = content.Report;
        SummaryRow summary = report.Summary;
        int wrong = report.Papers.Sum(paper => paper.Fields.Count(field => field.Target == "wrong-language"));
        CoverageRow fields = report.Scores.FieldCoverage;
        html.Open("ul", ("class", "cards"), ("aria-label", "Figures, 数字"));
        Card(html, "card.papers", Of(summary.Expected - summary.Missing, summary.Expected), PageWords.Of("card.papers.note", summary.Missing, summary.OutOfScope), "is:missing", summary.Missing > 0);
        Card(html, "card.fields", Of(fields.Present, fields.Expected), PageWords.Of("card.fields.note", fields.Expected - fields.Present), "is:incomplete", fields.Present < fields.Expected);
        Card(html, "card.language", Number(wrong), PageWords.Of("card.language.note"), "is:untranslated", wrong > 0);
        Card(html, "card.again", Number(content.Plan.Regenerate.Length), PageWords.Of("card.again.note", content.Plan.Restore.Length, content.Plan.Review.Length), "level:error", !content.Plan.Regenerate.IsEmpty);
        Card(html, "card.warnings", Number(report.Verdict.Warnings), PageWords.Of("card.warnings.note", report.Verdict.Notes), "level:warning", false);
        Card(html, "card.coverage", report.Scores.Coverage is double share ? Percent(share) : "–", PageWords.Of("card.coverage.note"), "has:coverage", false);
        html.CloseLine("ul");
    }

    private static void Card(HtmlWriter html, string key, string figure, LocalText note, string query, bool isBad) => html
        .Open("li", ("class", isBad ? "bad" : null))
        .Open("a", ("href", $"#q={query}"), ("data-query", query))
        .Element("span", PageWords.Of(key), ("class", "name"))
        .Element("b", figure)
        .Element("span", note, ("class", "hint"))
        .Close("a").CloseLine("li");

    private static string Of(int present, int expected) => FormattableString.Invariant($"{present} / {expected}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => Math.Round(100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
