using SkiaSharp;

namespace Alignment.Tests.Charts;

/// <summary>Compares pictures made of pixels.</summary>
internal static class Pictures
{
    // Rounding of a blend may differ between processors; a glyph that is not there changes far more.
    private const int SameColour = 24;
    private const double MostOthers = 0.001;

    /// <summary>Whether two pictures look the same: of one size, with at most one pixel in 1,000 of another colour.</summary>
    public static bool AreAlike(byte[] one, byte[] other)
    {
        using SKBitmap left = SKBitmap.Decode(one);
        using SKBitmap right = SKBitmap.Decode(other);
        return (left.Width, left.Height) == (right.Width, right.Height)
            && left.Pixels.Zip(right.Pixels).Count(pair => Distance(pair.First, pair.Second) > SameColour) <= MostOthers * left.Width * left.Height;
    }

    private static int Distance(SKColor one, SKColor other) =>
        Math.Max(Math.Abs(one.Red - other.Red), Math.Max(Math.Abs(one.Green - other.Green), Math.Abs(one.Blue - other.Blue)));
}
