namespace Alignment.Languages;

/// <summary>What a numeral does within a number.</summary>
public enum NumeralRole
{
    /// <summary>Adds its value: <c>seven</c>, <c>twenty</c>, 七.</summary>
    Digit,

    /// <summary>Multiplies what stands before it: <c>million</c>, 万.</summary>
    Multiplier,

    /// <summary>A part of one: <c>half</c>, <c>thirds</c>.</summary>
    Fraction,

    /// <summary>A number inside a word: <c>dual</c>, <c>dozen</c>, <c>tenfold</c>.</summary>
    Group,

    /// <summary>The number of a month.</summary>
    Month,
}
