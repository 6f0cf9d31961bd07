using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms;

/// <summary>One rendering of a term in an edition.</summary>
/// <param name="Text">The rendering as the tables have it.</param>
/// <param name="Standing">How it stands to the term.</param>
/// <param name="Fields">Target fields that hold it; 1 or more.</param>
/// <param name="First">Where it stands first.</param>
public sealed record RenderingUse(string Text, TermStanding Standing, int Fields, TermPlace First);
