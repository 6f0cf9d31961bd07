using System.Collections.Immutable;

namespace Alignment.Reporting.Html;

/// <summary>One summary of a paper as the page shows it.</summary>
/// <param name="Name">Key of the field.</param>
/// <param name="Source">What the source holds.</param>
/// <param name="Target">What the target holds.</param>
/// <param name="English">The source text; null when there is none, or it was left out.</param>
/// <param name="Chinese">The target text, likewise.</param>
/// <param name="Ratio">Target characters per source character; null unless both sides hold a text.</param>
/// <param name="Residual">Standardised residual against the edition's length fit; null without a fit.</param>
/// <param name="Coverage">Share of the English field that the whole Chinese paper says, 0–1; null unless both sides hold a text.</param>
/// <param name="Score">Display score, 0–100: an estimate.</param>
/// <param name="Links">
/// What in the Chinese text the English paper says too, five numbers each: offset and length in the Chinese text, the English
/// text (<see cref="Abstract"/>, <see cref="Title"/>, else the index of a field of this paper), offset and length there.
/// </param>
internal sealed record PageField(
    string Name, string Source, string Target, string? English, string? Chinese, double? Ratio, double? Residual, double? Coverage,
    int? Score, ImmutableArray<int>? Links)
{
    /// <summary>Stands for the abstract in <see cref="Links"/>.</summary>
    public const int Abstract = -1;

    /// <summary>Stands for the title in <see cref="Links"/>.</summary>
    public const int Title = -2;
}
