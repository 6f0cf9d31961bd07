namespace Alignment.Languages;

/// <summary>A word or character that states a number.</summary>
/// <param name="Role">What it does within a number.</param>
/// <param name="Value">Its value; 0 or more.</param>
public readonly record struct Numeral(NumeralRole Role, decimal Value);
