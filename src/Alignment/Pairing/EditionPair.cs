using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;

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
    /// <summary>The target edition once more, from its other file (Markdown for records, or records for Markdown); null when not given.</summary>
    public Edition? Twin { get; init; }

    /// <summary>Whether the user listed the categories that count: another one is no finding.</summary>
    public bool HasListedScope { get; init; }

    /// <summary>The edition that says which papers the target should hold: the crawl where there is one.</summary>
    public Edition Witness => Crawl ?? Source;

    /// <summary>Why nothing can be said about the target, whatever it holds.</summary>
    public PairFault Fault => FaultOf(Source, Target);

    /// <summary>Number of papers that both editions hold.</summary>
    public int Aligned => Papers.Count(pair => pair.Source is not null && pair.Target is not null);

    /// <summary>The target's papers that the source lacks, in target order.</summary>
    public IEnumerable<Paper> Extra => Papers.Where(pair => pair.Source is null).Select(pair => pair.Target!);

    // Two files of the same bytes are the same file, however their names are spelt.
    private static PairFault FaultOf(Edition source, Edition target)
    {
        bool isSame = source.Path == target.Path || (source.Sha256.Length > 0 && source.Sha256 == target.Sha256);
        return IsNothing(source) || IsNothing(target) ? PairFault.NothingRead
            : isSame ? PairFault.SameFile
            : source.Language == Language.Chinese
                ? target.Language == Language.English ? PairFault.WrongOrder : PairFault.ChineseSource
            : PairFault.None;
    }

    private static bool IsNothing(Edition edition) => edition.IsUnreadable && edition.Papers.IsEmpty;
}
