using System.Collections.Immutable;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>A term with the renderings that the papers use.</summary>
/// <param name="English">The term as it is written most often, in lower case.</param>
/// <param name="Fields">English fields that hold it.</param>
/// <param name="Covered">Of these, those whose Chinese holds the main rendering.</param>
/// <param name="Value">Its C-value (Frantzi et al. 2000): how often it stands by itself, by its length; above 0.</param>
/// <param name="Renderings">The renderings, the main one first, the others by number of fields; at least one.</param>
public sealed record MinedTerm(string English, int Fields, int Covered, double Value, ImmutableArray<MinedRendering> Renderings)
{
    /// <summary>Chinese fields that hold a rendering, a field with two of them counted twice.</summary>
    public int Rendered => Renderings.Sum(rendering => rendering.Fields);

    /// <summary>The share of the main rendering, 0–1.</summary>
    public double MainShare => (double)Renderings[0].Fields / Rendered;

    /// <summary>The entropy of the renderings over that of as many equal ones, 0–1; 0 for a single one.</summary>
    public double Entropy => Renderings.Length < 2 ? 0 : -Renderings
        .Select(rendering => (double)rendering.Fields / Rendered)
        .Sum(share => share * Math.Log(share)) / Math.Log(Renderings.Length);

    /// <summary>How much a reader would notice: the entropy, by how often the term occurs and how little the main rendering leads.</summary>
    public double Inconsistency => Entropy * Math.Log(Rendered) * (1 - MainShare);
}
