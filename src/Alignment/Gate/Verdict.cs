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
        FormattableString.Invariant($"基线中已有的 {Known} 个问题不计入"));

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
        Finding[] open = [.. findings.Where(finding => !finding.IsKnown)];
        int errors = open.Count(finding => finding.Level == Level.Error);
        int warnings = open.Count(finding => finding.Level == Level.Warning);
        ImmutableArray<BudgetUse> uses = Gate.Budgets.Of(context, findings, policy);

        Finding? blind = open.FirstOrDefault(finding => finding.PreventsJudgement);
        (Finding Finding, BudgetUse Use)? worst = uses.Where(use => use.Budget.IsExceeded)
            .SelectMany(use => use.Findings.Select(finding => ((Finding, BudgetUse)?)(finding, use)))
            .OrderByDescending(one => one!.Value.Item1.Level)
            .ThenBy(one => one!.Value.Item1.Check.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        Outcome outcome = blind is not null ? Outcome.CannotJudge : worst is not null ? Outcome.Fail : Outcome.Pass;
        return new(outcome, (blind ?? worst?.Finding)?.Check.Id, errors, warnings, open.Length - errors - warnings)
        {
            Known = findings.Count - open.Length,
            Budgets = [.. uses.Select(use => use.Budget)],
            Reason = blind is not null ? Blind(blind.Check)
                : worst is var (finding, use) ? ReasonOf(finding, use)
                : new("within every budget", "均在预算之内"),
        };
    }

    private static LocalText Blind(CheckDescriptor check) => new($"decided by {check.Id} {check.Name}", $"由 {check.Id} {check.Name} 决定");

    private static LocalText ReasonOf(Finding worst, BudgetUse use)
    {
        string rule = $"{worst.Check.Id} {worst.Check.Name}";
        int count = use.Findings.Count(finding => finding.Check.Id == worst.Check.Id);
        int rules = use.Findings.Select(finding => finding.Check.Id).Distinct().Count();
        string more = rules > 1 ? FormattableString.Invariant($" and {rules - 1} more rule{(rules > 2 ? "s" : "")}") : "";
        string moreChinese = rules > 1 ? FormattableString.Invariant($" 等 {rules} 条规则") : "";
        return new(
            FormattableString.Invariant($"{use.Budget.Text.English}; decided by {rule} ({count}){more}"),
            FormattableString.Invariant($"{use.Budget.Text.Chinese}；由 {rule}（{count}）{moreChinese}决定"));
    }
}
