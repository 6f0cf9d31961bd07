using Alignment.Checks;

namespace Alignment.Gate;

/// <summary>Whether the target may be published, and what decided it.</summary>
/// <param name="Outcome">What the gate says.</param>
/// <param name="DecidedBy">The rule that decided, by id; null when the gate passes.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notes">Number of notes.</param>
public sealed record Verdict(Outcome Outcome, string? DecidedBy, int Errors, int Warnings, int Notes)
{
    /// <summary>0 within budget, 1 gate failed, 2 could not judge.</summary>
    public int ExitCode => (int)Outcome;

    /// <summary>Judges findings by a policy.</summary>
    public static Verdict Of(IReadOnlyCollection<Finding> findings, GatePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(policy);
        Finding? blind = findings.FirstOrDefault(finding => finding.PreventsJudgement);
        Finding? worst = findings.Where(finding => Fails(finding, policy)).MaxBy(finding => finding.Level);
        Outcome outcome = blind is not null ? Outcome.CannotJudge : worst is not null ? Outcome.Fail : Outcome.Pass;
        return new(
            outcome,
            (blind ?? worst)?.Check.Id,
            findings.Count(finding => finding.Level == Level.Error),
            findings.Count(finding => finding.Level == Level.Warning),
            findings.Count(finding => finding.Level == Level.Note));
    }

    private static bool Fails(Finding finding, GatePolicy policy) => policy.FailOn switch
    {
        FailOn.Error => finding.Level == Level.Error,
        FailOn.Warning => finding.Level >= Level.Warning,
        _ => false,
    };
}
