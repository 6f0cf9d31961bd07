using ScottPlot;
using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>Draws marks.</summary>
internal sealed class MarkPainter(SKCanvas canvas, Ink ink) : IDisposable
{
    private const float Cap = 4;

    private readonly SKPaint _fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly SKPaint _line = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    /// <summary>Draws a mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="from">Where its left lower corner lies, in pixels.</param>
    /// <param name="to">Where its right upper corner lies.</param>
    public void Paint(Mark mark, Pixel from, Pixel to)
    {
        _fill.Color = mark.Tone.Color(ink).ToSKColor();
        Line(mark.Tone, 1.6f);
        float half = mark.Size / 2;
        switch (mark.Shape)
        {
            case MarkShape.Dot:
                canvas.DrawCircle(from.X, from.Y, half, _fill);
                break;
            case MarkShape.Ring:
                canvas.DrawCircle(from.X, from.Y, half, _line);
                break;
            case MarkShape.Triangle:
                Outlined((from.X, from.Y - half), (from.X + half, from.Y + (half * 0.8f)), (from.X - half, from.Y + (half * 0.8f)));
                break;
            case MarkShape.Diamond:
                Outlined((from.X, from.Y - half), (from.X + half, from.Y), (from.X, from.Y + half), (from.X - half, from.Y));
                break;
            case MarkShape.Void:
                canvas.DrawRect(from.X - half, from.Y - half, mark.Size, mark.Size, _line);
                canvas.DrawLine(from.X - half, from.Y + half, from.X + half, from.Y - half, _line);
                break;
            case MarkShape.Stroke:
                canvas.DrawLine(from.X, from.Y, to.X, to.Y, _line);
                break;
            case MarkShape.Bar:
                Line(mark.Tone, 3);
                canvas.DrawLine(from.X, from.Y, to.X, to.Y, _line);
                break;
            case MarkShape.Box:
                canvas.DrawRect(from.X, to.Y, to.X - from.X, from.Y - to.Y, _fill);
                Sign(mark.Sign, mark.Tone.Sign(), (from.X + to.X) / 2, (from.Y + to.Y) / 2);
                break;
            case MarkShape.Pale:
                _fill.Color = mark.Tone.Color(ink).WithAlpha(0.18).ToSKColor();
                canvas.DrawRect(from.X, to.Y, to.X - from.X, from.Y - to.Y, _fill);
                Sign(mark.Sign, mark.Tone.Color(ink), (from.X + to.X) / 2, (from.Y + to.Y) / 2);
                break;
            case MarkShape.Frame:
                canvas.DrawRect(from.X, to.Y, to.X - from.X, from.Y - to.Y, _line);
                break;
            default:
                canvas.DrawLine(from.X, from.Y, to.X, to.Y, _line);
                canvas.DrawLine(from.X, from.Y - Cap, from.X, from.Y + Cap, _line);
                canvas.DrawLine(to.X, to.Y - Cap, to.X, to.Y + Cap, _line);
                break;
        }
    }

    public void Dispose()
    {
        _fill.Dispose();
        _line.Dispose();
    }

    private void Line(Tone tone, float width)
    {
        _line.Color = tone.Color(ink).ToSKColor();
        _line.StrokeWidth = width;
    }

    // Orange is too pale to be seen on white by itself.
    private void Outlined(params ReadOnlySpan<(float X, float Y)> corners)
    {
        using SKPath path = new();
        path.MoveTo(corners[0].X, corners[0].Y);
        foreach ((float x, float y) in corners[1..])
        {
            path.LineTo(x, y);
        }

        path.Close();
        canvas.DrawPath(path, _fill);
        Line(Tone.Plain, 1);
        canvas.DrawPath(path, _line);
    }

    private void Sign(CellSign sign, Color colour, float x, float y)
    {
        _line.Color = _fill.Color = colour.ToSKColor();
        _line.StrokeWidth = 1.6f;
        switch (sign)
        {
            case CellSign.Point:
                canvas.DrawCircle(x, y, 2, _fill);
                break;
            case CellSign.Exclamation:
                canvas.DrawLine(x, y - 5, x, y + 1.5f, _line);
                canvas.DrawCircle(x, y + 4.4f, 1.2f, _fill);
                break;
            case CellSign.Cross:
                canvas.DrawLine(x - 4, y - 4, x + 4, y + 4, _line);
                canvas.DrawLine(x - 4, y + 4, x + 4, y - 4, _line);
                break;
            case CellSign.Empty:
                canvas.DrawCircle(x, y, 4, _line);
                canvas.DrawLine(x - 4.5f, y + 4.5f, x + 4.5f, y - 4.5f, _line);
                break;
            case CellSign.Unequal:
                canvas.DrawLine(x - 4.5f, y - 1.8f, x + 4.5f, y - 1.8f, _line);
                canvas.DrawLine(x - 4.5f, y + 1.8f, x + 4.5f, y + 1.8f, _line);
                canvas.DrawLine(x - 2.5f, y + 4.5f, x + 2.5f, y - 4.5f, _line);
                break;
            case CellSign.Cut:
                // A text that stops half-way: a line, a gap and a stroke across.
                canvas.DrawLine(x - 6, y, x + 0.5f, y, _line);
                canvas.DrawLine(x + 1.5f, y + 4.5f, x + 4.5f, y - 4.5f, _line);
                break;
        }
    }
}
