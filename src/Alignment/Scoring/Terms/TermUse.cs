using System.Collections.Immutable;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms;

/// <summary>How an edition renders one term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Fields">Target fields that hold a known rendering, in papers whose English holds the term; 1 or more.</param>
/// <param name="Renderings">The renderings, the most used first; a field may hold several.</param>
public sealed record TermUse(Term Term, int Fields, ImmutableArray<RenderingUse> Renderings)
{
    /// <summary>The share of the fields that hold the rendering most used here, 0–1; 1 where there is only one.</summary>
    public double Consistency => (double)Renderings[0].Fields / Fields;
}
