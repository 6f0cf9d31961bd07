using ScottPlot;

namespace Alignment.Charts.Drawing;

/// <summary>Puts labels beside marks where they cover no other label; one without room is left out.</summary>
/// <param name="area">Where labels may lie, in pixels.</param>
internal sealed class LabelPlacer(PixelRect area)
{
    private const float Gap = 8;

    // Over more marks than this a label can no longer be read.
    private const int MostCovered = 2;

    private readonly List<PixelRect> _taken = [];
    private readonly List<PixelRect> _avoided = [];

    /// <summary>Says where a mark lies: labels cover as few as they can.</summary>
    public void Avoid(float x, float y, float radius) => _avoided.Add(new(x - radius, x + radius, y + radius, y - radius));

    /// <summary>The label of a mark; null where no room is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">Where the mark lies, in pixels.</param>
    /// <param name="y">Likewise.</param>
    public Label? Beside(string text, float x, float y) => First(
        new(text, x + Gap, y, Anchor.Start, Label.Small),
        new(text, x - Gap, y, Anchor.End, Label.Small),
        new(text, x, y - Gap - (Label.Small / 2), Anchor.Middle, Label.Small),
        new(text, x, y + Gap + (Label.Small / 2), Anchor.Middle, Label.Small));

    /// <summary>The label of a mark in a row, above it or below it; null where no room is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">Where the mark lies, in pixels; the label is moved aside where it would not fit.</param>
    /// <param name="y">Likewise.</param>
    public Label? AboveOrBelow(string text, float x, float y)
    {
        float half = ChartFont.Width(text, Label.Small) / 2;
        float middle = Math.Clamp(x, area.Left + half, Math.Max(area.Left + half, area.Right - half));
        return First(
            new(text, middle, y - Gap - (Label.Small / 2), Anchor.Middle, Label.Small),
            new(text, middle, y + Gap + (Label.Small / 2), Anchor.Middle, Label.Small));
    }

    private Label? First(params Label[] places)
    {
        (Label Label, PixelRect Box, int Covered)[] free =
        [
            .. places.Select(place => (Label: place, Box: Box(place)))
                .Where(place => IsInside(place.Box) && !_taken.Exists(other => Overlap(place.Box, other)))
                .Select(place => (place.Label, place.Box, Covered: _avoided.Count(mark => Overlap(place.Box, mark))))
                .Where(place => place.Covered <= MostCovered),
        ];
        if (free.Length == 0)
        {
            return null;
        }

        (Label label, PixelRect box, _) = free.MinBy(place => place.Covered);
        _taken.Add(box);
        return label;
    }

    private bool IsInside(PixelRect box) =>
        box.Left >= area.Left && box.Right <= area.Right && box.Top >= area.Top && box.Bottom <= area.Bottom;

    private static PixelRect Box(Label label)
    {
        float width = ChartFont.Width(label.Text, label.Size);
        float left = label.Anchor switch
        {
            Anchor.Start => label.X,
            Anchor.Middle => label.X - (width / 2),
            _ => label.X - width,
        };
        float half = label.Size * 0.6f;
        return new(left, left + width, label.Y + half, label.Y - half);
    }

    private static bool Overlap(PixelRect one, PixelRect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
