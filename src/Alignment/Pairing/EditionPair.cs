using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Pairing;

/// <summary>Two editions of the same material, paper by paper.</summary>
/// <param name="Source">The edition that is checked against.</param>
/// <param name="Target">The edition that is checked.</param>
/// <param name="Crawl">What the target's generator had crawled, when it is known.</param>
/// <param name="Papers">Every paper once: those of the source in its order, then those that the target alone holds.</param>
/// <param name="Categories">Every category of the witness, by name.</param>
/// <param name="Loss">What the target lacks.</param>
public sealed record EditionPair(
    Edition Source,
    Edition Target,
    Edition? Crawl,
    ImmutableArray<PaperPair> Papers,
    ImmutableArray<CategoryScope> Categories,
    Loss Loss)
{
    /// <summary>The edition that says which papers the target should hold: the crawl where there is one.</summary>
    public Edition Witness => Crawl ?? Source;

    /// <summary>Number of papers that both editions hold.</summary>
    public int Aligned => Papers.Count(pair => pair.Source is not null && pair.Target is not null);

    /// <summary>The target's papers that the source lacks, in target order.</summary>
    public IEnumerable<Paper> Extra => Papers.Where(pair => pair.Source is null).Select(pair => pair.Target!);
}
