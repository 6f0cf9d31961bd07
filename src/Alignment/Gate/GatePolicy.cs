using System.Collections.Immutable;

namespace Alignment.Gate;

/// <summary>What the gate lets through.</summary>
/// <remarks>
/// A finding counts against one budget alone: that of its rule where one is set, else a named one of its rule (notes aside), else that
/// of its level. So a budget of its own takes a rule out of the errors and warnings.
/// </remarks>
/// <param name="FailOn">From which level on a finding fails the gate.</param>
/// <param name="MaxWarnings">How many warnings it lets through; null for any number.</param>
public sealed record GatePolicy(FailOn FailOn = FailOn.Error, int? MaxWarnings = null)
{
    private static readonly ImmutableSortedDictionary<string, BudgetLimit> None =
        ImmutableSortedDictionary.Create<string, BudgetLimit>(StringComparer.Ordinal);

    /// <summary>How many errors it lets through.</summary>
    public int MaxErrors { get; init; }

    /// <summary>Budgets of rules, by name of the budget or id of the rule; empty unless some are set.</summary>
    public ImmutableSortedDictionary<string, BudgetLimit> Limits { get; init; } = None;

    /// <summary>Warnings allowed, by both settings together; null for any number.</summary>
    public int? AllowedWarnings => FailOn == FailOn.Warning ? 0 : FailOn == FailOn.Never ? null : MaxWarnings;

    /// <summary>Errors allowed; null for any number.</summary>
    public int? AllowedErrors => FailOn == FailOn.Never ? null : MaxErrors;

    /// <summary>The limit of a budget; null where none is set, or nothing fails the gate.</summary>
    public BudgetLimit? LimitOf(string budget) =>
        FailOn != FailOn.Never && Limits.TryGetValue(budget, out BudgetLimit limit) ? limit : null;

    /// <summary>Name of the budget that the findings of a rule count against; null for a note without one.</summary>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="level">Level of the finding.</param>
    public string? BudgetOf(string rule, Checks.Level level) =>
        Limits.ContainsKey(rule) ? rule
        : BudgetKind.OfRules.FirstOrDefault(kind => level > Checks.Level.Note && kind.Rules.Contains(rule) && Limits.ContainsKey(kind.Name)) is BudgetKind named ? named.Name
        : level switch
        {
            Checks.Level.Error => BudgetKind.Errors.Name,
            Checks.Level.Warning => BudgetKind.Warnings.Name,
            _ => null,
        };
}
