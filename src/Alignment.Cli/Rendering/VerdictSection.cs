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
            ($"{page.Glyphs.Of(verdict.Outcome)} {Word(verdict.Outcome)}", Glyphs.ToneOf(verdict.Outcome)),
            ($" {Counts(verdict)}", Tone.Strong),
            ($"   {verdict.Reason.English}{(page.Options.IsForgiven ? "; exits 0 because of --exit-zero" : "")}", Tone.Plain));
        if (verdict.KnownText is { } known)
        {
            page.Line(($"known: {known.English}", Tone.Faint));
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
                .Select(budget => budget.Text.English)
                .Append(FormattableString.Invariant($"fields {fields.Present}/{fields.Expected} present"));
            page.Folded("budget: ", "        ", string.Join("; ", budgets), Tone.Plain);
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
            page.Line(($"next: {(page.Options.IsAscii ? steps.Replace("…", "...", StringComparison.Ordinal) : steps)}", Tone.Faint));
        }
    }

    /// <summary>The word that the last line begins with.</summary>
    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "PASS",
        Outcome.Fail => "FAIL",
        _ => "COULD NOT JUDGE",
    };

    private static string Counts(Verdict verdict)
    {
        string[] counts =
        [
            .. new[] { Count(verdict.Errors, "error"), Count(verdict.Warnings, "warning"), Count(verdict.Notes, "note") }
                .OfType<string>(),
        ];
        return counts.Length == 0 ? "without findings" : $"with {string.Join(", ", counts)}";
    }

    private static string? Count(int count, string word) => count switch
    {
        0 => null,
        1 => $"1 {word}",
        _ => FormattableString.Invariant($"{count} {word}s"),
    };
}
