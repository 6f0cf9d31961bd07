using System.Collections.Immutable;
using Alignment.Reporting;

namespace Alignment.Corpus.Merging;

/// <summary>A judged corpus as programs read it (docs/corpus.schema.json).</summary>
/// <remarks>
/// The same bytes for the same editions and settings, however the corpus was cut and wherever its shards were judged. Means and
/// deviations are exact sums of values taken in millionths; figures are rounded to 4 decimals.
/// </remarks>
public sealed record CorpusSummary
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/corpus/1";

    /// <summary>Always <c>alignment/corpus/1</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>The program that judged.</summary>
    public required ToolRow Tool { get; init; }

    /// <summary>What was judged by: version, rules, terms, lexicon, scope and budgets in one line.</summary>
    public required string Signature { get; init; }

    /// <summary>
    /// What was judged: the sum, modulo 2^256, of one SHA-256 a pair of editions over those of its files. The same contents give the
    /// same value in any order.
    /// </summary>
    public required string Inputs { get; init; }

    /// <summary>Whether every shard of the plan is in it.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Pairs of editions counted.</summary>
    public required EditionCounts Editions { get; init; }

    /// <summary>Papers counted.</summary>
    public required PaperCounts Papers { get; init; }

    /// <summary>The whole corpus.</summary>
    public required GroupRow Total { get; init; }

    /// <summary>By month of the edition, <c>yyyy-MM</c>; an empty key for editions without a day.</summary>
    public required ImmutableArray<GroupRow> Months { get; init; }

    /// <summary>By main category of the paper. Findings about an edition or a group of papers have none.</summary>
    public required ImmutableArray<GroupRow> Categories { get; init; }

    /// <summary>By field; its papers are its pairs of usable texts. Findings about whole papers have none.</summary>
    public required ImmutableArray<GroupRow> Fields { get; init; }

    /// <summary>How terms are rendered: those in most fields first.</summary>
    public required ImmutableArray<CorpusTermRow> Terms { get; init; }

    /// <summary>
    /// The ten worst findings of each rule: graver level first, then more papers, then less support by the English paper, then by
    /// place.
    /// </summary>
    public required ImmutableArray<WorstRow> Worst { get; init; }

    /// <summary>Pairs that could not be judged, by name.</summary>
    public required ImmutableArray<UnjudgedRow> Unjudged { get; init; }
}
