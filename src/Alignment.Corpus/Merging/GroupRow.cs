using System.Collections.Immutable;

namespace Alignment.Corpus.Merging;

/// <summary>A group of papers.</summary>
/// <param name="Key">The month, category or field; empty for the whole corpus, and for papers without one.</param>
/// <param name="Editions">Pairs of editions that hold any of it.</param>
/// <param name="Papers">Papers that both editions hold; of a field, its pairs of usable texts.</param>
/// <param name="Expected">Papers that the Chinese editions were to hold; 0 for a field.</param>
/// <param name="Missing">Of those, that they lack.</param>
/// <param name="Rules">Findings by rule, by id.</param>
/// <param name="LengthRatio">Chinese characters per English character, over pairs of usable texts.</param>
/// <param name="Coverage">Share of each English text, by the weight of its words, that the Chinese paper says, 0–1.</param>
/// <param name="Support">How far the English paper explains each Chinese text: mean log ratio, 0 chance level, about 1.1 in clean texts.</param>
public sealed record GroupRow(
    string Key, long Editions, long Papers, long Expected, long Missing, ImmutableArray<RuleCounts> Rules,
    MeasureRow LengthRatio, MeasureRow Coverage, MeasureRow Support);
