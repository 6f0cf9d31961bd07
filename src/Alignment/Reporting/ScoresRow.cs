using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>What was measured over both editions.</summary>
/// <param name="Profile">What is usual in them.</param>
/// <param name="Papers">Papers present among those expected.</param>
/// <param name="FieldCoverage">Usable target fields among all that its template asks for.</param>
/// <param name="Coverage">Share of the English summaries that the Chinese ones say, 0–1; null when none is a text on both sides.</param>
/// <param name="Fields">Each summary field of either template.</param>
public sealed record ScoresRow(
    ProfileRow Profile, CoverageRow Papers, CoverageRow FieldCoverage, double? Coverage, ImmutableArray<FieldScoreRow> Fields);
