using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>How the target renders one English term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Fields">Target fields that hold a known rendering, in papers whose English holds the term.</param>
/// <param name="Consistency">Share of these fields that hold the rendering most used here, 0–1.</param>
/// <param name="Renderings">The renderings, the most used first.</param>
public sealed record TermRow(string Term, int Fields, double Consistency, ImmutableArray<RenderingRow> Renderings);
