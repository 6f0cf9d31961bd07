namespace Alignment.Reporting;

/// <summary>One summary of a paper on both sides.</summary>
/// <param name="Field">Key of the field.</param>
/// <param name="Source">What the source holds: <c>text</c>, <c>missing</c>, <c>empty</c>, <c>failure</c> or <c>wrong-language</c>.</param>
/// <param name="Target">What the target holds, in the same words.</param>
/// <param name="SourceLength">Source characters (code points); null unless both sides hold a text.</param>
/// <param name="TargetLength">Target characters; null unless both sides hold a text.</param>
/// <param name="Ratio">Target characters per source character; null unless both sides hold a text.</param>
/// <param name="Residual">Standardised residual against the edition's length fit; null without a fit.</param>
/// <param name="Coverage">
/// Share of the English field, by the weight of its words, that the whole Chinese paper says, 0–1; null unless both sides hold a
/// text with known words. Independent summaries rightly leave out much.
/// </param>
/// <param name="EstimatedScore">
/// Display score, 0–100: an estimate, from planted faults, of how likely the target text is sound; 0 where it holds no text, null
/// for a field that the target does not have. For ordering by eye: no finding and no verdict rests on it.
/// </param>
/// <param name="SourceTokens">Tokens (o200k_base) of the source; null unless asked for, and both sides hold a text.</param>
/// <param name="TargetTokens">Tokens of the target, likewise.</param>
/// <param name="TokenRatio">Target tokens per source token, likewise.</param>
public sealed record PaperFieldRow(
    string Field, string Source, string Target, int? SourceLength, int? TargetLength, double? Ratio, double? Residual,
    double? Coverage, int? EstimatedScore, int? SourceTokens, int? TargetTokens, double? TokenRatio);
