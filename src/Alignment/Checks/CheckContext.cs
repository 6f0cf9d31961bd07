using System.Collections.Immutable;
using Alignment.Evidence;
using Alignment.Pairing;
using Alignment.Scoring;

namespace Alignment.Checks;

/// <summary>What a check may look at beside the paper and field in hand.</summary>
/// <param name="Evidence">All papers.</param>
/// <param name="Scores">Scores and the edition's profile.</param>
/// <param name="Settings">Levels and values.</param>
public sealed record CheckContext(EditionEvidence Evidence, EditionScores Scores, CheckSettings Settings)
{
    /// <summary>The edition's figures among the limits of earlier ones; empty without a history.</summary>
    public ImmutableArray<ControlReading> Readings { get; init; } = [];

    /// <summary>The two editions.</summary>
    public EditionPair Pair => Evidence.Pair;

    /// <summary>What is usual in these editions.</summary>
    public EditionProfile Profile => Scores.Profile;
}
