using System.Collections.Immutable;
using Alignment.Checks;

namespace Alignment.Gate;

/// <summary>A budget with the findings that count against it.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Findings">The findings; empty for a budget that is only shown.</param>
internal sealed record BudgetUse(Budget Budget, ImmutableArray<Finding> Findings);
