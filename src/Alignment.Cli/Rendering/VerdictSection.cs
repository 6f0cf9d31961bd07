using Alignment.Checks;
using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>The verdict, what decided it, and what to do next.</summary>
internal static class VerdictSection
{
    public static void Write(Page page, Judgement judgement, Report report)
    {
        Verdict verdict = judgement.Verdict;
        page.Line(
            ($"{page.Glyphs.Of(verdict.Outcome)} {page.Text(OutcomeWords.Of(verdict.Outcome))}", Glyphs.ToneOf(verdict.Outcome)),
            (Counts(page, verdict), Tone.Strong),
            ($"   {page.Text(verdict.Reason)}{Forgiven(page)}", Tone.Plain));
        if (verdict.KnownText is { } known)
        {
            page.Line((page.Text("known: ", "已知：") + page.Text(known), Tone.Faint));
        }

        if (page.Options.IsQuiet)
        {
            return;
        }

        if (verdict.Outcome != Outcome.CannotJudge)
        {
            CoverageRow fields = report.Scores.FieldCoverage;
            IEnumerable<string> budgets = verdict.Budgets
                .Where(budget => budget.Limit is not null)
                .Select(budget => page.Text(budget.Text))
                .Append(page.Text($"fields {fields.Present}/{fields.Expected} present", $"字段 {fields.Present}/{fields.Expected} 有内容"));
            page.Labelled(page.Text("budget: ", "预算："), string.Join(page.Text("; ", "；"), budgets), Tone.Plain);
            ScoreLine.Write(page, report);
        }

        Next(page, judgement);
    }

    private static void Next(Page page, Judgement judgement)
    {
        Finding[] findings = [.. judgement.Findings.Where(finding => !finding.IsKnown)];
        string? rule = judgement.Verdict.DecidedBy
            ?? findings.MaxBy(finding => finding.Level)?.Check.Id;
        bool isCut = judgement.Shown
            .CountBy(finding => (finding.Level, finding.Check.Id))
            .Any(group => group.Value > FindingSection.Shown(group.Key.Level, group.Value));
        string explain = rule is null ? "" : $"   alignment explain {rule}";
        string all = isCut ? "   alignment check … -f concise" : "";
        string write = judgement.Findings.IsEmpty || page.Options.Report is not null ? "" : "   alignment check … -f text -f json:report.json";
        bool isRetried = judgement.Verdict.Outcome == Outcome.Fail && findings.Any(
            finding => finding.Level == Level.Error && finding.Check.Remedy is Remedy.Regenerate or Remedy.Restore);
        string retry = isRetried ? "   " + RepairCommands.For(Remedy.Regenerate, page.Options.Report ?? "report.json") : "";
        if (explain.Length + all.Length + write.Length + retry.Length > 0)
        {
            string steps = $"{explain}{all}{write}{retry}".TrimStart();
            page.Line((page.Text("next: ", "下一步：") + (page.Options.IsAscii ? steps.Replace("…", "...", StringComparison.Ordinal) : steps), Tone.Faint));
        }
    }

    /// <summary>What is said when the caller asked for exit code 0; else empty.</summary>
    public static string Forgiven(Page page) =>
        page.Options.IsForgiven ? page.Text("; exits 0 because of --exit-zero", "；因 --exit-zero 以 0 退出") : "";

    private static string Counts(Page page, Verdict verdict)
    {
        (Level Level, int Count)[] counts = [(Level.Error, verdict.Errors), (Level.Warning, verdict.Warnings), (Level.Note, verdict.Notes)];
        string[] words = [.. counts.Where(one => one.Count > 0).Select(one => page.Text(LevelWords.Count(one.Level, one.Count)))];
        return words.Length == 0
            ? page.Text(" without findings", "，没有问题")
            : page.Text($" with {string.Join(", ", words)}", $"，{string.Join("、", words)}");
    }
}
