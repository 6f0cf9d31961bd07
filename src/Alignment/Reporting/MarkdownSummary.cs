using System.Globalization;
using System.Text;

namespace Alignment.Reporting;

/// <summary>Writes what matters of a report as a page of Markdown: for a job summary or a message.</summary>
public static class MarkdownSummary
{
    private const int MostRules = 20;
    private const int MostIds = 200;

    /// <summary>Writes the summary.</summary>
    /// <param name="report">The report.</param>
    /// <param name="plan">What is to be done.</param>
    /// <param name="output">Where it goes.</param>
    public static void Render(Report report, RepairPlan plan, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(output);
        SummaryRow papers = report.Summary;
        Line(output, $"### {Escaped(report.Inputs[1].Date ?? report.Inputs[1].Path)} · {Word(report.Verdict.Outcome)}");
        Line(output, $"");
        Line(output, $"{report.Verdict.Errors} errors, {report.Verdict.Warnings} warnings, {report.Verdict.Notes} notes · {Escaped(report.Verdict.Reason)}");
        Line(output, $"");
        Line(output, $"{papers.Source} papers in English, {papers.Target} in Chinese, {papers.Aligned} in both · {papers.Missing} of {papers.Expected} expected are missing · {report.Scores.FieldCoverage.Present} of {report.Scores.FieldCoverage.Expected} fields hold a text");
        Rules(report, output);
        Repair(plan, output);
    }

    private static void Rules(Report report, TextWriter output)
    {
        var rules = report.Findings
            .GroupBy(finding => (finding.Rule, finding.Name, finding.Level))
            .OrderBy(group => group.Key.Level == "error" ? 0 : group.Key.Level == "warning" ? 1 : 2)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
            .Take(MostRules)
            .ToList();
        if (rules.Count == 0)
        {
            return;
        }

        Line(output, $"");
        Line(output, $"| level | rule | | findings | papers |");
        Line(output, $"|---|---|---|---:|---|");
        foreach (var rule in rules)
        {
            string[] ids = [.. rule.SelectMany(finding => finding.Paper is string id ? [id] : finding.Papers.AsEnumerable()).Distinct()];
            string some = string.Join(' ', ids.Take(3)) + (ids.Length > 3 ? " …" : "");
            Line(output, $"| {rule.Key.Level} | {rule.Key.Rule} | {rule.Key.Name} | {rule.Count()} | {Escaped(some)} |");
        }
    }

    private static void Repair(RepairPlan plan, TextWriter output)
    {
        if (plan.Steps.IsEmpty)
        {
            return;
        }

        Line(output, $"");
        Line(output, $"**Repair**");
        Line(output, $"");
        foreach (RepairStep step in plan.Steps)
        {
            // Four blanks: no text of a command can end such a block.
            Line(output, $"    {step.Command.ReplaceLineEndings(" ")}    # {step.Title.English}");
        }

        string[] ids = [.. plan.Ids];
        if (ids.Length > 0)
        {
            Line(output, $"");
            Line(output, $"<details><summary>{ids.Length} papers</summary>");
            Line(output, $"");
            Line(output, $"{Escaped(string.Join(' ', ids.Take(MostIds)))}{(ids.Length > MostIds ? FormattableString.Invariant($" … and {ids.Length - MostIds} more") : "")}");
            Line(output, $"");
            Line(output, $"</details>");
        }
    }

    private static string Word(string outcome) => outcome switch
    {
        "pass" => "passed",
        "fail" => "GATE FAILED",
        _ => "COULD NOT BE JUDGED",
    };

    // What Markdown or HTML would take for markup.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in Printable.Escape(text))
        {
            if ("\\`*_{}[]<>#|~!&@".Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static void Line(TextWriter output, FormattableString line)
    {
        output.Write(line.ToString(CultureInfo.InvariantCulture));
        output.Write('\n');
    }
}
