using System.Collections.Immutable;

namespace Alignment.Corpus.Merging;

/// <summary>How a term is rendered.</summary>
/// <param name="Term">The English term.</param>
/// <param name="Fields">Chinese texts with a known rendering, in papers whose English holds the term.</param>
/// <param name="Consistency">Share of those with the rendering most used, 0–1.</param>
/// <param name="Renderings">The renderings, the most used first.</param>
public sealed record CorpusTermRow(string Term, long Fields, double Consistency, ImmutableArray<CorpusRenderingRow> Renderings);
