using ScottPlot;
using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>Notes in the drawing which shapes belong to which mark.</summary>
/// <remarks>
/// Skia's SVG has no names for shapes, but it writes link annotations in the order of drawing. One behind each mark, numbered, lets
/// <see cref="SvgRewriter"/> give the mark its numbers; the link itself is then dropped. A picture of pixels ignores it.
/// </remarks>
internal sealed class MarkRecorder
{
    private readonly List<Mark> _marks = [];

    /// <summary>The marks by number.</summary>
    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>Says that all drawn so far belongs to no mark.</summary>
    public void RecordBackdrop(SKCanvas canvas, PixelRect area) =>
        Record(canvas, area, Mark.Point(MarkShape.Dot, Tone.Plain, 0, 0, 0));

    /// <summary>Says that all drawn since the last call is this mark.</summary>
    /// <param name="canvas">What is drawn on.</param>
    /// <param name="area">What is not clipped away: Skia forgets a link outside of it.</param>
    /// <param name="mark">The mark.</param>
    public void Record(SKCanvas canvas, PixelRect area, Mark mark)
    {
        SKRect within = SKRect.Create(area.Center.X, area.Center.Y, 1, 1);
        canvas.DrawUrlAnnotation(within, FormattableString.Invariant($"mark:{_marks.Count}"));
        _marks.Add(mark);
    }
}
