using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Gate;

/// <summary>Whether the target may be published, and what decided it.</summary>
/// <param name="Outcome">What the gate says.</param>
/// <param name="DecidedBy">
/// Id of the rule that decided: of the gravest findings over budget the one with the lowest id. Null when the gate passes.
/// </param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notes">Number of notes.</param>
public sealed record Verdict(Outcome Outcome, string? DecidedBy, int Errors, int Warnings, int Notes)
{
    /// <summary>Number of findings that a baseline holds; they stand in no other count.</summary>
    public int Known { get; init; }

    /// <summary>Every budget of the run, missing papers first.</summary>
    public ImmutableArray<Budget> Budgets { get; init; } = [];

    /// <summary>How many findings are known, in words; null when none is.</summary>
    public LocalText? KnownText => Known == 0 ? null : new(
        FormattableString.Invariant($"{Known} finding{(Known == 1 ? "" : "s")} of the baseline {(Known == 1 ? "does" : "do")} not count"),
        FormattableString.Invariant($"基线中已有的 {Known} 条发现不计入"));

    /// <summary>What decided, in words.</summary>
    public LocalText Reason { get; init; } = new("", "");

    /// <summary>0 within budget, 1 gate failed, 2 could not judge.</summary>
    public int ExitCode => (int)Outcome;

    /// <summary>Judges findings by a policy.</summary>
    /// <param name="context">What was judged, and by which settings.</param>
    /// <param name="findings">What the checks report.</param>
    /// <param name="policy">What the gate lets through.</param>
    public static Verdict Of(CheckContext context, IReadOnlyCollection<Finding> findings, GatePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(policy);
        int known = findings.Count(finding => finding.IsKnown);
        findings = known == 0 ? findings : [.. findings.Where(finding => !finding.IsKnown)];
        int errors = findings.Count(finding => finding.Level == Level.Error);
        int warnings = findings.Count(finding => finding.Level == Level.Warning);
        ImmutableArray<Budget> budgets = Gate.Budgets.Of(context, errors, warnings, policy);

        Finding? blind = findings.FirstOrDefault(finding => finding.PreventsJudgement);
        Level? over = errors > policy.AllowedErrors ? Level.Error : warnings > policy.AllowedWarnings ? Level.Warning : null;
        Finding? worst = blind ?? findings.Where(finding => finding.Level == over).MinBy(finding => finding.Check.Id, StringComparer.Ordinal);
        Outcome outcome = blind is not null ? Outcome.CannotJudge : worst is not null ? Outcome.Fail : Outcome.Pass;
        return new(outcome, worst?.Check.Id, errors, warnings, findings.Count - errors - warnings)
        {
            Known = known,
            Budgets = budgets,
            Reason = ReasonOf(outcome, worst, findings, budgets),
        };
    }

    private static LocalText ReasonOf(
        Outcome outcome, Finding? worst, IReadOnlyCollection<Finding> findings, ImmutableArray<Budget> budgets)
    {
        if (worst is null)
        {
            return new("within every budget", "均在预算之内");
        }

        string rule = $"{worst.Check.Id} {worst.Check.Name}";
        if (outcome == Outcome.CannotJudge)
        {
            return new($"decided by {rule}", $"由 {rule} 决定");
        }

        int count = findings.Count(finding => finding.Check.Id == worst.Check.Id && finding.Level == worst.Level);
        Budget broken = budgets.First(budget => budget.Name == (worst.Level == Level.Error ? "errors" : "warnings"));
        int rules = findings.Where(finding => finding.Level == worst.Level).Select(finding => finding.Check.Id).Distinct().Count();
        string more = rules > 1 ? FormattableString.Invariant($" and {rules - 1} more rule{(rules > 2 ? "s" : "")}") : "";
        string moreChinese = rules > 1 ? FormattableString.Invariant($" 等 {rules} 条规则") : "";
        return new(
            FormattableString.Invariant($"{broken.Text.English}; decided by {rule} ({count}){more}"),
            FormattableString.Invariant($"{broken.Text.Chinese}；由 {rule}（{count}）{moreChinese}决定"));
    }
}
