using System.Collections.Immutable;

namespace Alignment.Reporting.Html;

/// <summary>A finding as the page shows it.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Paper">Id of the paper; null for an edition or a group.</param>
/// <param name="Papers">Ids of a grouped finding.</param>
/// <param name="Field">Key of the field; null for a whole paper or edition.</param>
/// <param name="Place"><c>path:line:column</c>.</param>
/// <param name="English">What it says.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Fingerprint">Recognises it again.</param>
/// <param name="Other">Another paper that it speaks of; null when there is none.</param>
/// <param name="Marks">Where it stands and what bears on it.</param>
/// <param name="Known">True when a baseline holds it; else null.</param>
internal sealed record PageFinding(
    string Rule, string Level, string? Paper, ImmutableArray<string>? Papers, string? Field, string Place, string English, string Chinese,
    string Fingerprint, string? Other, ImmutableArray<PageMark>? Marks,
    bool? Known);
