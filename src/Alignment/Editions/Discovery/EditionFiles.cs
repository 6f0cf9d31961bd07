using System.Collections.Immutable;

namespace Alignment.Editions.Discovery;

/// <summary>The files of one pair of editions.</summary>
/// <param name="Date">The day that their names give, <c>yyyy-MM-dd</c>.</param>
/// <param name="Source">The English edition: a path, or <c>git:REF:PATH</c>; the crawl where no day has an English edition.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Crawl">The crawl beside the target; null without one.</param>
public sealed record EditionFiles(string Date, string Source, string Target, string? Crawl)
{
    /// <summary>The target's Markdown where its records are read; null without it.</summary>
    public string? Twin { get; init; }

    /// <summary>Other files of the same two editions, which are not read; empty without such.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Every file of the pair.</summary>
    public IEnumerable<string> All => new[] { Source, Target, Crawl, Twin }.OfType<string>().Concat(Others).Distinct();

    /// <inheritdoc/>
    public bool Equals(EditionFiles? other) => other is not null && Date == other.Date && All.SequenceEqual(other.All)
        && (Source, Target, Crawl, Twin) == (other.Source, other.Target, other.Crawl, other.Twin);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Source, Target);
}
