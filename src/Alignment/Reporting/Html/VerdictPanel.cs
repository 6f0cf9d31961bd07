using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>Whether the edition may be published, what decided it, why, and what to do.</summary>
internal static class VerdictPanel
{
    private const int MostCauses = 8;

    public static void Write(HtmlWriter html, PageContent content)
    {
        VerdictRow verdict = content.Report.Verdict;
        html.Open("section", ("class", $"verdict {verdict.Outcome}"), ("aria-labelledby", "verdict-word"));
        html.Open("div", ("class", "answer"));
        html.Open("h2", ("id", "verdict-word"))
            .Element("span", Icon(verdict.Outcome), ("class", "icon"), ("aria-hidden", "true"))
            .Local(PageWords.Of("verdict." + verdict.Outcome))
            .Close("h2");
        html.Element("p", Answer(content), ("class", "lead"));
        html.Close("div");
        Repair(html, content);
        html.Open("div", ("class", "why"));
        Causes(html, content);
        Budgets(html, content);
        html.Close("div");
        html.CloseLine("section");
    }

    private static string Icon(string outcome) => outcome switch
    {
        "pass" => "✔",
        "fail" => "✖",
        _ => "?",
    };

    private static LocalText Answer(PageContent content)
    {
        RepairPlan plan = content.Plan;
        VerdictRow verdict = content.Report.Verdict;
        if (verdict.Outcome == "cannot-judge")
        {
            Checks.Finding? blind = content.Judgement.Findings.FirstOrDefault(finding => finding.PreventsJudgement);
            return blind?.Message ?? content.Judgement.Verdict.Reason;
        }

        return verdict.Outcome == "pass"
            ? plan.Ids.Any() ? PageWords.Of("answer.pass-but", plan.Ids.Count())
                : verdict.Warnings > 0 ? PageWords.Of("answer.pass-warnings", verdict.Warnings) : PageWords.Of("answer.pass")
            : plan.Ids.Any() ? PageWords.Of("answer.fail", plan.Regenerate.Length, plan.Restore.Length + plan.Review.Length) : PageWords.Of("answer.fail-look");
    }

    // The count by cause: what a reader asks first.
    private static void Causes(HtmlWriter html, PageContent content)
    {
        var causes = content.Judgement.Findings
            .Where(finding => !finding.IsKnown)
            .GroupBy(finding => (finding.Level, finding.Check))
            .OrderByDescending(group => group.Key.Level)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Check.Id, StringComparer.Ordinal)
            .ToList();
        if (causes.Count == 0)
        {
            return;
        }

        html.Open("ul", ("class", "causes"));
        foreach (var cause in causes.Take(MostCauses))
        {
            string level = Keys.Of(cause.Key.Level);
            html.Open("li")
                .Open("a", ("class", $"chip {level}"), ("href", $"#q=rule:{cause.Key.Check.Id}"), ("data-query", $"rule:{cause.Key.Check.Id}"))
                .Element("span", LevelSign.Of(level), ("class", "sign"), ("aria-hidden", "true"))
                .Element("span", PageWords.Of("level." + level), ("class", "unseen"))
                .Text(" ").Local(cause.Key.Check.Title).Text(" ")
                .Element("b", FormattableString.Invariant($"{cause.Count()}"))
                .Close("a").Close("li");
        }

        if (causes.Count > MostCauses)
        {
            html.Open("li").Element("a", PageWords.Of("causes.more", causes.Count - MostCauses), ("class", "chip"), ("href", "#tab=findings")).Close("li");
        }

        html.CloseLine("ul");
    }

    private static void Budgets(HtmlWriter html, PageContent content)
    {
        html.Open("dl", ("class", "budgets"));
        foreach (Gate.Budget budget in content.Judgement.Verdict.Budgets)
        {
            html.Open("div", ("class", budget.IsExceeded ? "over" : null))
                .Element("dt", PageWords.Of(budget.IsExceeded ? "budget.over" : "budget.within"))
                .Element("dd", budget.Text)
                .Close("div");
        }

        html.Open("div").Element("dt", PageWords.Of("budget.decides")).Element("dd", content.Judgement.Verdict.Reason).Close("div");
        if (content.Judgement.Verdict.KnownText is { } known)
        {
            html.Open("div").Element("dt", PageWords.Of("budget.known")).Element("dd", known).Close("div");
        }

        html.CloseLine("dl");
    }

    private static void Repair(HtmlWriter html, PageContent content)
    {
        RepairPlan plan = content.Plan;
        if (plan.Steps.IsEmpty)
        {
            return;
        }

        html.Open("div", ("class", "repair"), ("id", "repair"));
        html.Element("h3", PageWords.Of("repair.title"));
        html.Open("ol");
        foreach (RepairStep step in plan.Steps)
        {
            html.Open("li").Element("span", step.Title, ("class", "step"))
                .Open("div", ("class", "command"))
                .Element("code", step.Command, ("tabindex", "0"))
                .Element("button", PageWords.Of("copy"), ("type", "button"), ("class", "copy needs-js"), ("data-copy", step.Command))
                .Close("div").Close("li");
        }

        html.CloseLine("ol");
        Ids(html, "repair.regenerate", plan.Regenerate);
        Ids(html, "repair.restore", plan.Restore);
        Ids(html, "repair.review", plan.Review);
        html.CloseLine("div");
    }

    private static void Ids(HtmlWriter html, string key, ImmutableArray<string> ids)
    {
        if (!ids.IsEmpty)
        {
            html.Open("details").Element("summary", PageWords.Of(key, ids.Length));
            html.Element("p", string.Join(' ', ids), ("class", "ids"));
            html.Element("button", PageWords.Of("copy"), ("type", "button"), ("class", "copy needs-js"), ("data-copy", string.Join('\n', ids)));
            html.CloseLine("details");
        }
    }
}
