using ScottPlot;
using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>Writes a picture as PNG.</summary>
internal static class PngFile
{
    private const int Scale = 2;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Scene scene, ChartTheme theme)
    {
        Ink ink = Ink.Of(theme == ChartTheme.Page ? ChartTheme.Light : theme);
        SKImageInfo info = new((int)Scene.Width * Scale, (int)MathF.Ceiling(scene.Height) * Scale, SKColorType.Rgba8888, SKAlphaType.Premul);
        using SKSurface surface = SKSurface.Create(info);
        SKCanvas canvas = surface.Canvas;
        canvas.Clear(ink.Paper!.Value.ToSKColor());
        canvas.Scale(Scale);
        scene.Draw(canvas, ink);
        foreach (Label label in scene.AllLabels)
        {
            Write(canvas, label, ink);
        }

        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static void Write(SKCanvas canvas, Label label, Ink ink)
    {
        using SKPaint paint = new() { Color = ink.Line.ToSKColor(), IsAntialias = true };
        using SKFont font = ChartFont.At(label.Size, label.IsBold);
        SKTextAlign align = label.Anchor switch
        {
            Anchor.Start => SKTextAlign.Left,
            Anchor.Middle => SKTextAlign.Center,
            _ => SKTextAlign.Right,
        };
        canvas.DrawText(label.Text, label.X, label.Baseline, align, font, paint);
    }
}
