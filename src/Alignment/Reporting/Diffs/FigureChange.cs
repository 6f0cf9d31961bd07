namespace Alignment.Reporting.Diffs;

/// <summary>One figure before and after.</summary>
/// <param name="Name">
/// What is counted or measured: <c>source-papers</c>, <c>target-papers</c>, <c>missing-papers</c>, <c>extra-papers</c>,
/// <c>usable-fields</c>, <c>expected-fields</c>, and as a share of 0–1 <c>coverage</c> (the mean of several pairs).
/// </param>
/// <param name="Before">In the first report; null when it has none.</param>
/// <param name="After">In the second report; null when it has none.</param>
public sealed record FigureChange(string Name, double? Before, double? After);
