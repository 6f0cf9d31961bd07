namespace Alignment.Corpus.Tallies;

/// <summary>One rendering of a term.</summary>
/// <param name="Text">The rendering.</param>
/// <param name="Standing">How it stands to the term.</param>
/// <param name="Fields">Chinese texts that hold it.</param>
internal sealed record RenderingState(string Text, string Standing, long Fields);
