using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Alignment.Reporting;

/// <summary>What the gate says.</summary>
/// <param name="Outcome"><c>pass</c>, <c>fail</c> or <c>cannot-judge</c>.</param>
/// <param name="ExitCode">0, 1 or 2; <c>--exit-zero</c> does not change it.</param>
/// <param name="DecidedBy">Id of the rule that decided; null when the gate passes.</param>
/// <param name="Reason">What decided, in words.</param>
/// <param name="Errors">Number of errors, known ones left out.</param>
/// <param name="Warnings">Number of warnings, known ones left out.</param>
/// <param name="Notes">Number of notes, known ones left out.</param>
/// <param name="Budgets">Every budget.</param>
public sealed record VerdictRow(
    string Outcome, int ExitCode, string? DecidedBy, string Reason, int Errors, int Warnings, int Notes,
    ImmutableArray<BudgetRow> Budgets)
{
    /// <summary>Number of findings that a baseline holds; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Known { get; init; }
}
