using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>What is kept of a measured quantity, in millionths.</summary>
/// <param name="Count">Number of values.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Squares">The sum of their squares.</param>
/// <param name="Least">The least; 0 without values.</param>
/// <param name="Most">The greatest; 0 without values.</param>
/// <param name="Bins">Number of a bin and how many values lie in it, one after the other, by number (<see cref="LogBins"/>).</param>
internal sealed record MeasureState(long Count, Int128 Sum, Int128 Squares, long Least, long Most, ImmutableArray<long> Bins);
