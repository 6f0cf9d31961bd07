using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>A picture: panels and texts at places.</summary>
internal sealed class Scene
{
    /// <summary>Width of every picture, in pixels.</summary>
    public const float Width = 760;

    /// <summary>Height in pixels.</summary>
    public required float Height { get; init; }

    /// <summary>The panels, in the order of drawing.</summary>
    public IReadOnlyList<Panel> Panels { get; init; } = [];

    /// <summary>Texts besides those of the axes.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>All texts.</summary>
    public IEnumerable<Label> AllLabels => Panels.SelectMany(panel => panel.TickLabels()).Concat(Labels);

    /// <summary>A picture that says why there is none.</summary>
    public static Scene Blank(string reason) => new() { Height = 48, Labels = [new(reason, Width / 2, 24, Anchor.Middle)] };

    /// <summary>Draws all but the letters; returns the marks by number.</summary>
    public IReadOnlyList<Mark> Draw(SKCanvas canvas, Ink ink)
    {
        MarkRecorder recorder = new();
        foreach (Panel panel in Panels)
        {
            panel.Draw(canvas, ink, recorder);
        }

        return recorder.Marks;
    }
}
