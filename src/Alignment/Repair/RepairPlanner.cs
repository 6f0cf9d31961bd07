using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Repair;

/// <summary>Says what is to be done about an edition, with the commands to paste.</summary>
public static class RepairPlanner
{
    // Nothing beside an edition: everything there may be published.
    private const string Folder = ".gate";

    /// <summary>The plan for a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">Its JSON file, as commands name it.</param>
    public static RepairPlan Of(Report report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Verdict.Outcome == "cannot-judge")
        {
            string rule = report.Verdict.DecidedBy ?? report.Findings[0].Rule;
            return RepairPlan.None with { Steps = [new(new("Read what stands in the way", "查看无法判断的原因"), $"alignment explain {rule}")] };
        }

        RetryList list = RetryPlanner.Plan(report, crawl: null);
        ImmutableArray<string> ids(RetryAction action) => [.. list.Items.Where(item => item.Action == action.Key()).Select(item => item.Id)];
        RepairPlan plan = new(ids(RetryAction.Regenerate), ids(RetryAction.Restore), ids(RetryAction.Review), []);
        return plan.Ids.Any() ? plan with { Steps = [.. Steps(report, plan, path)] } : plan;
    }

    private static IEnumerable<RepairStep> Steps(Report report, RepairPlan plan, string path)
    {
        string day = report.Input("target")?.Date ?? "retry";
        string? edition(string form) => report.Inputs.FirstOrDefault(input => input.Role is "target" or "twin" && input.Form == form)?.Path;
        bool isReviewOnly = plan.Regenerate.IsEmpty && plan.Restore.IsEmpty;
        string raw = report.Input("crawl") is not null || edition("records") is not null ? "" : $" --raw data/{day}.jsonl";
        string markdown = edition("markdown") is string page ? $" --markdown {Quoted(page)}" : "";
        yield return new(
            isReviewOnly
                ? new("Pick out the papers that were lost, if they should be there", "若应收录，挑出丢失的论文")
                : new("Pick out the papers to generate", "挑出需要生成的论文"),
            $"alignment retry {Quoted(path)}{(isReviewOnly ? " --include review" : "")}{raw} -o {Folder}");
        yield return new(
            new("Generate them, for instance", "生成，例如"), $"(cd ai && python enhance.py --data ../{Folder}/{day}.jsonl)");
        yield return new(
            new("Put them in place", "放回原处"),
            $"alignment merge {Quoted(edition("records") ?? "EDITION.jsonl")} {Folder}/{day}_AI_enhanced_{report.Input("target")?.Language}.jsonl --retry {Folder}/retry.json{markdown}");
    }

    // What a shell takes as one word.
    private static string Quoted(string word) =>
        word.Length > 0 && word[0] != '-' && word.All(c => char.IsAsciiLetterOrDigit(c) || "/._-:+@%".Contains(c, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
