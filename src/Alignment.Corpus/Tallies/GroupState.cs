using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>What is kept of a group of papers.</summary>
/// <param name="Key">Its name; empty for everything, and for papers without a month or category.</param>
/// <param name="Editions">Pairs of editions that hold any of it.</param>
/// <param name="Papers">Papers that both editions hold; of a field, its pairs of usable texts.</param>
/// <param name="Expected">Papers that the Chinese editions were to hold; 0 for a field.</param>
/// <param name="Missing">Papers of those that they lack.</param>
/// <param name="Rules">Findings by rule, by id.</param>
/// <param name="LengthRatio">Chinese characters per English character of each pair of usable texts.</param>
/// <param name="Coverage">Share of each English text that the Chinese paper says.</param>
/// <param name="Support">How far the English paper explains each Chinese text.</param>
internal sealed record GroupState(
    string Key, long Editions, long Papers, long Expected, long Missing, ImmutableArray<RuleState> Rules,
    MeasureState LengthRatio, MeasureState Coverage, MeasureState Support);
