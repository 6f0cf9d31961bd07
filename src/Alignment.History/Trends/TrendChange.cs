namespace Alignment.History.Trends;

/// <summary>Where a series changes its level: a contract with programs.</summary>
/// <param name="Date">The first day of the new level.</param>
/// <param name="Index">Its place among the points, from 0.</param>
/// <param name="Before">The level before: pooled over its editions for a rate, else their median.</param>
/// <param name="After">The level from there on.</param>
/// <param name="Probability">How often the same values in random order show as clear a change.</param>
/// <param name="LabelBefore">The label of the last edition before.</param>
/// <param name="LabelAfter">The label of the first edition from there on.</param>
public sealed record TrendChange(
    string Date, int Index, double Before, double After, double Probability, string LabelBefore, string LabelAfter);
