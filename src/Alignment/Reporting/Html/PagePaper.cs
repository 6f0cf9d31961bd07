using System.Collections.Immutable;

namespace Alignment.Reporting.Html;

/// <summary>One paper as the page shows it.</summary>
/// <param name="Id">arXiv id without version.</param>
/// <param name="Category">Main category; empty when it has none.</param>
/// <param name="HeldBy"><c>both</c>, <c>source</c>, <c>target</c> or <c>crawl</c>.</param>
/// <param name="Status">As in the report.</param>
/// <param name="Level">The gravest of its own findings that no baseline holds; null when it has none.</param>
/// <param name="Coverage">Share of its English summaries that the Chinese ones say, 0–1; null when there is nothing to compare.</param>
/// <param name="Score">Display score of its worst field, 0–100: an estimate; null when the target lacks the paper.</param>
/// <param name="Title">Its title as the source has it.</param>
/// <param name="TargetTitle">Its title as the target has it; null when that is the same.</param>
/// <param name="Abstract">Its abstract as the source has it; null when there is none, or it was left out.</param>
/// <param name="TargetAbstract">Its abstract as the target has it; null when that is the same.</param>
/// <param name="Fields">Its summaries.</param>
/// <param name="IsCut">Whether its texts were left out for the size of the page.</param>
internal sealed record PagePaper(
    string Id, string Category, string HeldBy, string Status, string? Level, double? Coverage, int? Score, string Title, string? TargetTitle,
    string? Abstract, string? TargetAbstract, ImmutableArray<PageField> Fields, bool? IsCut)
{
    /// <summary>The same without its texts.</summary>
    public PagePaper Cut() => this with
    {
        Abstract = null,
        TargetAbstract = null,
        Fields = [.. Fields.Select(field => field with { English = null, Chinese = null, Links = null })],
        IsCut = true,
    };
}
