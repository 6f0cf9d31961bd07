namespace Alignment.Charts.Drawing;

/// <summary>Says what the marks mean, in as many lines as it takes.</summary>
internal sealed class Legend
{
    private const float LineHeight = 22;
    private const float SampleWidth = 22;
    private const float Gap = 18;

    private readonly List<Mark> _marks = [];
    private readonly List<Label> _labels = [];

    /// <summary>Lays the entries out from a place on.</summary>
    /// <param name="keys">The entries.</param>
    /// <param name="left">Pixels from the left of the first one, and of each line.</param>
    /// <param name="top">Pixels from the top.</param>
    public Legend(IEnumerable<Key> keys, float left, float top)
    {
        float x = left;
        float y = top + (LineHeight / 2);
        foreach (Key key in keys)
        {
            float width = SampleWidth + ChartFont.Width(key.Text, Label.Small);
            if (x > left && x + width > Scene.Width - 8)
            {
                x = left;
                y += LineHeight;
            }

            _marks.Add(At(key.Sample, x, y));
            _labels.Add(new(key.Text, x + SampleWidth, y, Anchor.Start, Label.Small));
            x += width + Gap;
        }

        Bottom = y + (LineHeight / 2);
    }

    /// <summary>Where it ends, in pixels from the top.</summary>
    public float Bottom { get; }

    /// <summary>Its texts.</summary>
    public IReadOnlyList<Label> Labels => _labels;

    /// <summary>Its samples.</summary>
    /// <param name="height">Height of the picture.</param>
    public Panel Panel(float height) => Drawing.Panel.OfPixels(Scene.Width, height, _marks);

    // Ranges are samples within a square of 1 by 1; pixels are counted from the top.
    private static Mark At(Mark sample, float x, float y) => sample.Size > 0
        ? sample with { Left = x + 9, Right = x + 9, Bottom = y, Top = y, Data = [] }
        : sample with
        {
            Left = x + (16 * sample.Left),
            Right = x + (16 * sample.Right),
            Bottom = y + 8 - (16 * sample.Bottom),
            Top = y + 8 - (16 * sample.Top),
            Data = [],
        };
}
