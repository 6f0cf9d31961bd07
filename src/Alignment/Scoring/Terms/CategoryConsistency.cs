namespace Alignment.Scoring.Terms;

/// <summary>How steadily the papers of one category render terms.</summary>
/// <param name="Category">Main category; may be empty.</param>
/// <param name="Fields">Fields with the rendering most used in the edition, among those with any, over all its repeated terms.</param>
public sealed record CategoryConsistency(string Category, Coverage Fields);
