namespace Alignment.Gate;

/// <summary>How much a budget lets through.</summary>
/// <param name="Most">A number of papers, or a share of them, 0–1.</param>
/// <param name="IsShare">Whether it is a share: of the papers expected where papers are lost, else of the target's.</param>
public readonly record struct BudgetLimit(double Most, bool IsShare);
