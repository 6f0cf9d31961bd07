using Alignment.Editions;

namespace Alignment.Pairing;

/// <summary>One paper as the two editions hold it. One side may lack it, never both.</summary>
/// <param name="Source">The source edition's entry; null when only the target has the paper.</param>
/// <param name="Target">The target edition's entry; null when only the source has the paper.</param>
public sealed record PaperPair(Paper? Source, Paper? Target)
{
    /// <summary>The entry of either side, the target's first.</summary>
    public Paper Any => Target ?? Source ?? throw new InvalidOperationException("a pair needs a paper");

    /// <summary>The paper's identifier, as the source has it where both do.</summary>
    public ArxivId Id => (Source ?? Any).Id;

    /// <summary>Whether the two editions give different identifiers to what is the same paper by its title.</summary>
    public bool IsRenumbered => Source is not null && Target is not null && Source.Id != Target.Id;
}
