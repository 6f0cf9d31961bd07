namespace Alignment.History.Trends;

/// <summary>Where the level of a series changes.</summary>
/// <param name="Index">The first value of the new level, from 0.</param>
/// <param name="Probability">How often the same values in random order show as clear a change, 0–1.</param>
public readonly record struct ChangePoint(int Index, double Probability);
