using Alignment.Editions;

namespace Alignment.Pairing;

/// <summary>One paper as the two editions hold it. One side may lack it, never both.</summary>
/// <param name="Source">The source edition's entry; null when only the target has the paper.</param>
/// <param name="Target">The target edition's entry; null when only the source has the paper.</param>
public sealed record PaperPair(Paper? Source, Paper? Target)
{
    /// <summary>The entry of either side, the target's first.</summary>
    public Paper Any => Target ?? Source ?? throw new InvalidOperationException("a pair needs a paper");

    /// <summary>The paper's identifier.</summary>
    public ArxivId Id => Any.Id;
}
