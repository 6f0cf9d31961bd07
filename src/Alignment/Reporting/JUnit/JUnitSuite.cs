using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alignment.Checks;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Reporting.JUnit;

/// <summary>One edition: its rules, and what the gate let through.</summary>
/// <param name="Name">The target's file.</param>
/// <param name="Day">Its day, <c>yyyy-MM-dd</c>; null when it has none.</param>
/// <param name="Properties">What was judged and what the gate said; never empty.</param>
/// <param name="Cases">The rules that ran.</param>
/// <param name="Output">The verdict, and findings that the gate does not count, one a line.</param>
internal sealed record JUnitSuite(
    string Name, string? Day, ImmutableArray<(string Name, string Value)> Properties, ImmutableArray<JUnitCase> Cases, string Output)
{
    // A service shows a failure's text in a box; the rest is in the other formats.
    private const int MostLines = 200;

    /// <summary>The suite of a pair.</summary>
    public static JUnitSuite Of(Judgement judgement, bool isSingle)
    {
        Verdict verdict = judgement.Verdict;
        string path = judgement.Evidence.Pair.Target.Path;
        string? day = judgement.Date;

        // One edition a day: without the day in it a test keeps its name from one day to the next.
        string className = $"alignment.{Keys.Of(judgement.Evidence.Pair.Target.Language)}" + (isSingle ? "" : $".{path.Replace('.', '_')}");
        GatePolicy policy = judgement.Settings.Gate;
        bool countsErrors = verdict.Errors > policy.AllowedErrors;
        bool countsWarnings = verdict.Warnings > policy.AllowedWarnings;
        bool counts(Finding finding) => verdict.Outcome == Outcome.CannotJudge
            ? finding.PreventsJudgement
            : !finding.IsKnown && finding.Level switch { Level.Error => countsErrors, Level.Warning => countsWarnings, _ => false };

        ILookup<string, Finding> counted = judgement.Findings.Where(counts).ToLookup(finding => finding.Check.Id);
        ImmutableArray<JUnitCase> cases =
        [
            .. CheckCatalog.All.Select(check => check.Descriptor)
                .Where(rule => counted.Contains(rule.Id) || (verdict.Outcome != Outcome.CannotJudge && !judgement.Settings.Checks.Off.Contains(rule.Id)))
                .Select(rule => Case(rule, [.. counted[rule.Id]], className, verdict.Outcome)),
        ];
        Finding[] others = [.. judgement.Shown.Where(finding => !counts(finding))];
        string output = $"{Keys.Of(verdict.Outcome)}: {verdict.Reason.English}\n" + Lines(others);
        return new(path, day, PropertiesOf(judgement), cases, output);
    }

    /// <summary>The suite of editions without a partner.</summary>
    public static JUnitSuite OfAlone(JudgedRun run)
    {
        const string Said = "no counterpart in the other language: nothing to compare it with";
        return new(
            "editions without a partner", null, [("alone", run.Alone.Length.ToString(CultureInfo.InvariantCulture))],
            [
                .. run.Alone.Select(path => run.IsAloneAllowed
                    ? new JUnitCase(path, "alignment.alone", Outcome.Pass)
                    : new JUnitCase(path, "alignment.alone", Outcome.CannotJudge, "alone", Said, $"{path}: {Said}\n")),
            ],
            "");
    }

    private static ImmutableArray<(string Name, string Value)> PropertiesOf(Judgement judgement) =>
    [
        ("tool", $"{ToolRow.Current.Name} {ToolRow.Current.Version}"),
        ("source", judgement.Evidence.Pair.Source.Path),
        ("target", judgement.Evidence.Pair.Target.Path),
        ("verdict", Keys.Of(judgement.Verdict.Outcome)),
        ("errors", judgement.Verdict.Errors.ToString(CultureInfo.InvariantCulture)),
        ("warnings", judgement.Verdict.Warnings.ToString(CultureInfo.InvariantCulture)),
        ("notes", judgement.Verdict.Notes.ToString(CultureInfo.InvariantCulture)),
    ];

    private static JUnitCase Case(CheckDescriptor rule, Finding[] findings, string className, Outcome outcome)
    {
        string name = $"{rule.Id} {rule.Name}";
        if (findings.Length == 0)
        {
            return new(name, className, Outcome.Pass);
        }

        string more = findings.Length > 1 ? FormattableString.Invariant($" (and {findings.Length - 1} more)") : "";
        return new(
            name, className, outcome, $"{Keys.Of(findings[0].Level)} {rule.Category}", FindingText.Of(findings[0], Language.English) + more,
            $"{Lines(findings)}\n{rule.Help.English}\nalignment explain {rule.Id}\n");
    }

    private static string Lines(Finding[] findings)
    {
        StringBuilder lines = new();
        foreach (Finding finding in findings.Take(MostLines))
        {
            lines.Append(ConciseRenderer.Line(finding)).Append('\n');
        }

        return findings.Length <= MostLines ? lines.ToString()
            : lines.Append(CultureInfo.InvariantCulture, $"and {findings.Length - MostLines} more (-f concise lists all)\n").ToString();
    }
}
