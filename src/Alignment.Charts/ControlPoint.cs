using Alignment.Languages;

namespace Alignment.Charts;

/// <summary>One edition of a series.</summary>
/// <param name="Label">Names it: the day, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Low">Lower limit of what is usual at its size; null without limits.</param>
/// <param name="High">Upper limit.</param>
/// <param name="Event">What changed with it, such as another model; null for nothing.</param>
public sealed record ControlPoint(string Label, double Value, double? Low = null, double? High = null, LocalText? Event = null)
{
    /// <summary>Whether it lies outside its limits.</summary>
    public bool IsOutside => Value < Low || Value > High;
}
