using ScottPlot;
using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>A part of a picture with axes of its own: one plot of ScottPlot.</summary>
/// <remarks>ScottPlot draws axes, grids, curves and marks; letters are placed by <see cref="Scene"/>, so that an SVG keeps them as text.</remarks>
internal sealed class Panel
{
    /// <summary>Where the data lie, in pixels of the picture.</summary>
    public required PixelRect Area { get; init; }

    /// <summary>What the axes span.</summary>
    public required AxisLimits Limits { get; init; }

    /// <summary>Divisions of the horizontal axis.</summary>
    public IReadOnlyList<Tick> XTicks { get; init; } = [];

    /// <summary>Divisions of the vertical axis.</summary>
    public IReadOnlyList<Tick> YTicks { get; init; } = [];

    /// <summary>Whether lines run across at the divisions of the vertical axis, as they do for the horizontal one.</summary>
    public bool HasRows { get; init; } = true;

    /// <summary>Whether the axes are drawn; a legend or strip has none.</summary>
    public bool HasAxes { get; init; } = true;

    /// <summary>Adds curves and areas, behind the marks.</summary>
    public Action<Plot, Ink>? Backdrop { get; init; }

    /// <summary>The marks, in the order of drawing.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>A panel without axes, whose units are pixels counted from the left upper corner of the picture.</summary>
    public static Panel OfPixels(float width, float height, IReadOnlyList<Mark> marks) => new()
    {
        Area = new(0, width, height, 0),
        Limits = new(0, width, height, 0),
        HasAxes = false,
        Marks = marks,
    };

    /// <summary>Where a horizontal place lies, in pixels of the picture.</summary>
    public float X(double at) =>
        Area.Left + (float)((at - Limits.Left) / (Limits.Right - Limits.Left) * Area.Width);

    /// <summary>Where a vertical place lies, in pixels of the picture.</summary>
    public float Y(double at) =>
        Area.Bottom - (float)((at - Limits.Bottom) / (Limits.Top - Limits.Bottom) * Area.Height);

    /// <summary>Labels of the divisions.</summary>
    public IEnumerable<Label> TickLabels() =>
    [
        .. XTicks.Where(tick => tick.Text.Length > 0)
            .Select(tick => new Label(tick.Text, X(tick.At), Area.Bottom + 14, Anchor.Middle, Label.Small)),
        .. YTicks.Where(tick => tick.Text.Length > 0)
            .Select(tick => new Label(tick.Text, Area.Left - 8, Y(tick.At), Anchor.End, Label.Small)),
    ];

    /// <summary>Draws all but the letters.</summary>
    public void Draw(SKCanvas canvas, Ink ink, MarkRecorder recorder)
    {
        using Plot plot = new();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Layout.Frameless();
        if (HasAxes)
        {
            Axes(plot, ink);
        }
        else
        {
            plot.HideGrid();
        }

        Backdrop?.Invoke(plot, ink);
        MarkLayer layer = new(Marks, ink);
        plot.Add.Plottable(layer);
        plot.Axes.SetLimits(Limits);
        plot.RenderManager.ClearCanvasBeforeEachRender = false;

        // The first time ScottPlot draws a plot it draws it twice, for labels that change its layout: here there are none.
        using (SKNoDrawCanvas nowhere = new((int)Scene.Width, (int)Area.Bottom + 1))
        {
            plot.Render(nowhere, Area);
        }

        layer.Recorder = recorder;
        plot.Render(canvas, Area);
    }

    private void Axes(Plot plot, Ink ink)
    {
        plot.Axes.Bottom.SetTicks([.. XTicks.Select(tick => tick.At)], [.. XTicks.Select(_ => "")]);
        plot.Axes.Left.SetTicks([.. YTicks.Select(tick => tick.At)], [.. YTicks.Select(_ => "")]);
        plot.Grid.XAxisStyle.MajorLineStyle.Color = ink.Line.WithAlpha(0.16);
        plot.Grid.YAxisStyle.MajorLineStyle.Color = ink.Line.WithAlpha(0.16);
        plot.Grid.YAxisStyle.IsVisible = HasRows;
    }
}
