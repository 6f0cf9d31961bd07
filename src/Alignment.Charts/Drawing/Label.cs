namespace Alignment.Charts.Drawing;

/// <summary>A text at a place of the picture.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Pixels from the left, of the point that <paramref name="Anchor"/> names.</param>
/// <param name="Y">Pixels from the top, of the middle of the letters.</param>
/// <param name="Anchor">Which end of the text lies at <paramref name="X"/>.</param>
/// <param name="Size">Height of the font in pixels.</param>
/// <param name="IsBold">Whether it is a heading.</param>
internal sealed record Label(
    string Text, float X, float Y, Anchor Anchor = Anchor.Start, float Size = Label.Usual, bool IsBold = false)
{
    /// <summary>The usual size.</summary>
    public const float Usual = 13;

    /// <summary>The size of what matters less.</summary>
    public const float Small = 12;

    /// <summary>The line that the letters stand on: digits and Han characters are then centred on <see cref="Y"/>.</summary>
    public float Baseline => Y + (Size * 0.36f);
}
