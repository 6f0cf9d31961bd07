using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Training.Display;

/// <summary>The signs of every text of a paper, and which of them was damaged.</summary>
/// <param name="Kind">The fault planted in it; empty for a paper as published.</param>
/// <param name="Fields">Each field that holds a text.</param>
internal sealed record ScoredPaper(string Kind, ImmutableArray<(FieldName Field, double[] Signs, bool IsDamaged)> Fields)
{
    /// <summary>Whether a fault was planted in it.</summary>
    public bool IsDamaged => Kind.Length > 0;
}
