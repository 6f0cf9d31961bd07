using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>One number of a text with what it counts.</summary>
/// <param name="Span">Where it stands, unit included but no measure word.</param>
/// <param name="Value">Its value with the scale applied: 1.2 billion and 12 亿 are 1,200,000,000; 60 % and 六成 are 60.</param>
/// <param name="Kind">What kind of thing it counts.</param>
/// <param name="Form">How it is written.</param>
public readonly record struct Quantity(TextSpan Span, decimal Value, UnitKind Kind, QuantityForm Form)
{
    /// <summary>Its value as written, before any scale: the 1.2 of 1.2 billion, the 3 of 3/4.</summary>
    public decimal Written { get; init; } = Value;

    /// <summary>The smallest step the writing shows, scale applied: 100,000 for 1.2 million.</summary>
    public decimal Step { get; init; } = 1;

    /// <summary>What it is a fraction of, for 3/4, 四分之三, two thirds; 1 for every other number.</summary>
    public decimal Denominator { get; init; } = 1;

    /// <summary>What a measure is of, such as <c>second</c>; empty for every other kind.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many base units one unit is: 60 for a minute.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>What makes it less than exact.</summary>
    public Qualifier Qualifier { get; init; } = Qualifier.Exact;

    /// <summary>The things it may count, as a set of <see cref="CountedThings"/>; 0 when none is named.</summary>
    public ulong Things { get; init; }

    /// <summary>Whether its unit or scale is that of a later number: the 2 of "2–3 million".</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is the lower end of a range whose upper end is the next number.</summary>
    public bool IsRangeStart { get; init; }

    /// <summary>Whether a scale such as million or 万 was applied.</summary>
    public bool IsScaled => Value != Written;
}
