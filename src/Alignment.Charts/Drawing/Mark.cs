using System.Collections.Immutable;

namespace Alignment.Charts.Drawing;

/// <summary>One thing that is plotted, with the numbers it stands for.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Tone">What it says.</param>
/// <param name="Left">Horizontal place, in units of the axis; the left edge of a range.</param>
/// <param name="Bottom">Vertical place; the lower edge of a range.</param>
/// <param name="Right">The right edge of a range; the same as <paramref name="Left"/> for a point.</param>
/// <param name="Top">The upper edge of a range; the same as <paramref name="Bottom"/> for a point.</param>
/// <param name="Size">Width of a point's shape in pixels; unused for a range.</param>
/// <param name="Sign">Sign within a box.</param>
internal sealed record Mark(
    MarkShape Shape, Tone Tone, double Left, double Bottom, double Right, double Top, float Size, CellSign Sign)
{
    /// <summary>Names and values of the <c>data-</c> attributes; empty for a mark that stands for no number, as in a legend.</summary>
    public ImmutableArray<(string Name, string Value)> Data { get; init; } = [];

    /// <summary>A mark at a point.</summary>
    public static Mark Point(MarkShape shape, Tone tone, double x, double y, float size) =>
        new(shape, tone, x, y, x, y, size, CellSign.None);

    /// <summary>A mark that fills a range.</summary>
    public static Mark Range(MarkShape shape, Tone tone, double left, double bottom, double right, double top, CellSign sign = CellSign.None) =>
        new(shape, tone, left, bottom, right, top, 0, sign);

    /// <summary>The mark with one more number; null adds nothing.</summary>
    public Mark With(string name, string? value) => value is null ? this : this with { Data = Data.Add((name, value)) };

    /// <summary>The mark with one more number.</summary>
    public Mark With(string name, double? value) => With(name, Numbers.Exact(value));
}
