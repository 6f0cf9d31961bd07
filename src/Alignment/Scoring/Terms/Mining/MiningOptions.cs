namespace Alignment.Scoring.Terms.Mining;

/// <summary>What counts as a term and as a rendering of it.</summary>
public sealed record MiningOptions
{
    /// <summary>Fewest fields whose English holds a term.</summary>
    public int FewestFields { get; init; } = 20;

    /// <summary>Fewest papers that hold a rendering: one paper may say the same thing in all its fields.</summary>
    public int FewestPapers { get; init; } = 3;

    /// <summary>Whether only terms of several words are wanted; otherwise those of <c>data/terms/single-words.tsv</c> too.</summary>
    public bool OnlySeveralWords { get; init; }
}
