namespace Alignment.Reporting;

/// <summary>How steadily the papers of one category render terms.</summary>
/// <param name="Category">Main category; may be empty.</param>
/// <param name="Consistency">Fields with the rendering most used in the edition, among those with any.</param>
public sealed record CategoryConsistencyRow(string Category, CoverageRow Consistency);
