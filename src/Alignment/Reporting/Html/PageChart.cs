using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>One picture of the page.</summary>
/// <param name="Id">Its name, which is also that of its files: lower-case letters, digits and hyphens.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same for those who cannot see it.</param>
/// <param name="Svg">
/// The picture in each language: an <c>svg</c> element made by a program that escapes texts, whose ids are like no other's.
/// </param>
/// <param name="Columns">Headings of the numbers behind it.</param>
/// <param name="Rows">The numbers behind it.</param>
public sealed record PageChart(
    string Id, LocalText Title, LocalText Description, LocalText Svg, ImmutableArray<LocalText> Columns,
    ImmutableArray<ImmutableArray<string>> Rows);
