namespace Alignment.Scoring.Terms.Mining;

/// <summary>One field of a paper in both languages.</summary>
/// <param name="English">The English summary.</param>
/// <param name="Chinese">The Chinese one.</param>
public readonly record struct MiningField(string English, string Chinese);
