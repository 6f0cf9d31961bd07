using System.Collections.Immutable;

namespace Alignment.History.Replays;

/// <summary>An edition that some settings would have stopped: a contract with programs.</summary>
/// <param name="Date">The day; empty where it is not known.</param>
/// <param name="Edition">The target as it was named.</param>
/// <param name="Label">What the user said about it.</param>
/// <param name="Outcome"><c>fail</c> or <c>cannot-judge</c>.</param>
/// <param name="Errors">Errors under these settings.</param>
/// <param name="Warnings">Warnings under these settings.</param>
/// <param name="Rules">Names of the rules over budget, each with its count: <c>placeholder 48</c>.</param>
public sealed record ReplayedEdition(
    string Date, string Edition, string Label, string Outcome, int Errors, int Warnings, ImmutableArray<string> Rules);
