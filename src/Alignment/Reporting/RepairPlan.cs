using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>What is to be done about an edition, as a page shows it.</summary>
/// <param name="Regenerate">Ids of papers that the target holds with errors that generating again puts right.</param>
/// <param name="Restore">Ids of papers that were lost with the end of the edition.</param>
/// <param name="Review">Ids of papers that were lost among others: a person decides.</param>
/// <param name="Steps">What to do, in order; empty when nothing is to be done.</param>
public sealed record RepairPlan(
    ImmutableArray<string> Regenerate, ImmutableArray<string> Restore, ImmutableArray<string> Review, ImmutableArray<RepairStep> Steps)
{
    /// <summary>Nothing is to be done.</summary>
    public static RepairPlan None { get; } = new([], [], [], []);

    /// <summary>Every id: to generate again, to restore, to review.</summary>
    public IEnumerable<string> Ids => Regenerate.Concat(Restore).Concat(Review);
}
