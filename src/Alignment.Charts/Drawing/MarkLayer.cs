using ScottPlot;

namespace Alignment.Charts.Drawing;

/// <summary>The marks of a panel, as a plottable of ScottPlot.</summary>
internal sealed class MarkLayer(IReadOnlyList<Mark> marks, Ink ink) : IPlottable
{
    /// <summary>Where marks are noted; null while nothing is to be kept.</summary>
    public MarkRecorder? Recorder { get; set; }

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    // Panels say their limits themselves.
    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        Recorder?.RecordBackdrop(rp.Canvas, rp.DataRect);
        using MarkPainter painter = new(rp.Canvas, ink);
        foreach (Mark mark in marks)
        {
            Pixel from = Axes.GetPixel(new(mark.Left, mark.Bottom));
            Pixel to = Axes.GetPixel(new(mark.Right, mark.Top));
            painter.Paint(mark, from, to);
            Recorder?.Record(rp.Canvas, rp.DataRect, mark);
        }
    }
}
