using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>The one font of all charts, shipped with the program: labels look the same where no font is installed.</summary>
internal static class ChartFont
{
    /// <summary>What an SVG asks for: the shipped font where the reader has it, else what his system writes Chinese with.</summary>
    public const string Families = "'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

    private static readonly Lazy<SKTypeface> Shipped = new(Load);

    /// <summary>The font.</summary>
    public static SKTypeface Typeface => Shipped.Value;

    /// <summary>The font at a size in pixels.</summary>
    public static SKFont At(float size, bool isBold) => new(Typeface, size) { Embolden = isBold, Subpixel = true };

    /// <summary>Width of a text in pixels.</summary>
    public static float Width(string text, float size)
    {
        using SKFont font = At(size, isBold: false);
        return font.MeasureText(text);
    }

    /// <summary>The text, ended by … where it would be wider than allowed.</summary>
    public static string Fitted(string text, float size, float width)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        int[] starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        for (int count = starts.Length - 1; count > 0; count--)
        {
            string cut = string.Concat(text.AsSpan(0, starts[count]), "…");
            if (Width(cut, size) <= width)
            {
                return cut;
            }
        }

        return "…";
    }

    private static SKTypeface Load()
    {
        using Stream stream = typeof(ChartFont).Assembly.GetManifestResourceStream("fonts/noto-sans-sc.woff")
            ?? throw new InvalidOperationException("the font is not in the assembly");
        using SKData data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("the font could not be read");
    }
}
