using System.Collections.Immutable;

namespace Alignment.Pairing;

/// <summary>What the pairing of two editions may be told.</summary>
public sealed record PairingOptions
{
    /// <summary>Which categories the target is expected to hold.</summary>
    public ScopeMode Scope { get; init; } = ScopeMode.CommonCategories;

    /// <summary>The categories of <see cref="ScopeMode.Listed"/>; others count for nothing.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>
    /// An edition follows a category when it holds at least so many of its papers. Of 294 papers missing from a category
    /// so followed, 291 had been crawled by the other fork: true losses (docs/formats.md, "Missing papers").
    /// </summary>
    public int FollowThreshold { get; init; } = 8;

    /// <summary>How many papers lost in a row at the end of the crawl are a lost tail, rather than scattered loss.</summary>
    public int LostTail { get; init; } = 20;
}
