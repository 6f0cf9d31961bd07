namespace Alignment.Languages;

/// <summary>A unit, or a scale, as it is written behind a number.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Kind">What kind of unit it is; <see cref="UnitKind.Plain"/> for a mere scale such as <c>M</c>.</param>
/// <param name="Unit">What a measure is of, such as <c>second</c>; empty for every other kind.</param>
/// <param name="Factor">How many base units one is, or what a scale multiplies by.</param>
/// <param name="Unless">Characters that, behind the form, make it part of another word.</param>
public sealed record UnitForm(string Form, UnitKind Kind, string Unit, decimal Factor, string Unless)
{
    /// <summary>The unit of a number that is a name: the 18 of 18 世纪.</summary>
    public const string Name = "name";
}
