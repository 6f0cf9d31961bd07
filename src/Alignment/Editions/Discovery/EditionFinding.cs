using System.Collections.Immutable;

namespace Alignment.Editions.Discovery;

/// <summary>What was found among files.</summary>
/// <param name="Pairs">Pairs of editions, by day and name.</param>
/// <param name="Alone">Editions without the other language, by name.</param>
/// <param name="Files">Number of files looked at.</param>
public sealed record EditionFinding(ImmutableArray<EditionFiles> Pairs, ImmutableArray<string> Alone, int Files)
{
    /// <summary>Editions and crawls that the commit compared with has and the places have no more, by name; empty without a commit.</summary>
    public ImmutableArray<string> Deleted { get; init; } = [];

    /// <summary>Number of pairs left out because none of their files has changed; 0 without a commit to compare with.</summary>
    public int Unchanged { get; init; }
}
