using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>The other paper of the edition that explains a text best.</summary>
/// <param name="Paper">Which paper.</param>
/// <param name="Support">Its score for the text, on the scale of the text's own score.</param>
public sealed record Rival(ArxivId Paper, double Support);
