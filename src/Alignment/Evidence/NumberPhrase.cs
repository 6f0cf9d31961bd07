namespace Alignment.Evidence;

/// <summary>A number in English words.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Denominator">3 for two thirds; 1 for a whole number.</param>
/// <param name="End">Offset behind its last word.</param>
internal readonly record struct NumberPhrase(decimal Value, decimal Denominator, int End);
