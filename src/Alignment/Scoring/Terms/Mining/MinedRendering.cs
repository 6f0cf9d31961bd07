namespace Alignment.Scoring.Terms.Mining;

/// <summary>A rendering found for a term.</summary>
/// <param name="Text">The rendering, folded: no hyphens and blanks, half width, lower case.</param>
/// <param name="Fields">Chinese fields that hold it, in papers whose English holds the term.</param>
public sealed record MinedRendering(string Text, int Fields);
