using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>One paper and how it fares.</summary>
/// <param name="Id">arXiv id without version.</param>
/// <param name="Category">Main category; empty when it has none.</param>
/// <param name="Position">
/// Its place in the crawl, or in the source where there is no crawl, from 1 and counting repeated entries; null when it stands
/// in neither.
/// </param>
/// <param name="HeldBy"><c>both</c>, <c>source</c>, <c>target</c> or <c>crawl</c>.</param>
/// <param name="Status">
/// <c>ok</c>, <c>missing</c>, <c>out-of-scope</c> or <c>extra</c>; where all its target summaries are alike, <c>placeholder</c>,
/// <c>untranslated</c>, <c>empty</c> or <c>no-summaries</c>; <c>partial</c> where only some of them are texts. A paper that is
/// <c>ok</c> may still have findings. With a crawl, a paper that stands in the source alone is <c>out-of-scope</c>.
/// </param>
/// <param name="Level">The gravest of its own findings; null when it has none.</param>
/// <param name="Findings">Number of its own findings; grouped ones do not count.</param>
/// <param name="Coverage">Share of its English summaries that the Chinese ones say, 0–1; null when no field is a text on both sides.</param>
/// <param name="EstimatedScore">Display score of its worst field, 0–100; an estimate. Null when the target lacks the paper.</param>
/// <param name="Fields">Its summaries; empty when the target lacks it.</param>
public sealed record PaperRow(
    string Id, string Category, int? Position, string HeldBy, string Status, string? Level, int Findings, double? Coverage, int? EstimatedScore,
    ImmutableArray<PaperFieldRow> Fields);
