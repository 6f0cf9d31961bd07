namespace Alignment.Corpus.Merging;

/// <summary>One rendering of a term.</summary>
/// <param name="Text">The rendering.</param>
/// <param name="Standing"><c>preferred</c>, <c>admitted</c>, <c>variant</c> or <c>forbidden</c>.</param>
/// <param name="Fields">Chinese texts that hold it.</param>
public sealed record CorpusRenderingRow(string Text, string Standing, long Fields);
