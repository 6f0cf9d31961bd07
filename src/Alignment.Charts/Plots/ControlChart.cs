using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using AxisLimits = ScottPlot.AxisLimits;
using Coordinates = ScottPlot.Coordinates;
using Plot = ScottPlot.Plot;
using Polygon = ScottPlot.Plottables.Polygon;
using Scatter = ScottPlot.Plottables.Scatter;

namespace Alignment.Charts.Plots;

/// <summary>One number over many editions: is today unusual?</summary>
internal static class ControlChart
{
    private const float Left = 60;
    private const float Right = Scene.Width - 44;
    private const float Top = 26;
    private const float Bottom = 226;
    private const float LabelWidth = 92;

    public static Chart Of(ControlSeries series)
    {
        int outside = series.Points.Count(point => point.IsOutside);
        return new(
            "control-" + series.Key,
            series.Title,
            new(
                FormattableString.Invariant($"{series.Points.Length} editions, oldest first. ") + (series.Centre is null
                    ? "Not enough history to say what is usual."
                    : FormattableString.Invariant($"The middle line is the usual value, the band what is usual at the size of each edition; {outside} lie outside. ")
                        + "Numbered lines mark a change, such as another model."),
                FormattableString.Invariant($"共 {series.Points.Length} 期，由旧到新。") + (series.Centre is null
                    ? "历史太短，尚不能判断常态。"
                    : FormattableString.Invariant($"中线为常态值，色带为按各期规模算出的正常范围；{outside} 期在范围之外。带编号的竖线表示变更，例如更换模型。"))),
            new(
                [new("edition", "期"), new("value", "数值"), new("lower limit", "下限"), new("upper limit", "上限"), new("change", "变更")],
                [
                    .. series.Points.Select(point => (ImmutableArray<string>)
                    [
                        point.Label, Numbers.Exact(point.Value)!, Numbers.Exact(point.Low) ?? "", Numbers.Exact(point.High) ?? "",
                        point.Event?.English ?? "",
                    ]),
                ]),
            language => series.Points.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有历史" : "No history")
                : Draw(series, language));
    }

    private static Scene Draw(ControlSeries series, Language language)
    {
        bool isChinese = language == Language.Chinese;
        Panel panel = Editions(series);
        ControlPoint[] changes = [.. series.Points.Where(point => point.Event is not null)];
        List<Label> labels = [];
        float last = float.NegativeInfinity;
        for (int i = 0; i < changes.Length; i++)
        {
            float x = panel.X(series.Points.IndexOf(changes[i]));
            if (x - last > 18)
            {
                labels.Add(new(Numbers.Exact(i + 1)!, x, Top - 10, Anchor.Middle, Label.Small, IsBold: true));
                last = x;
            }
        }

        float next = Bottom + 38;
        if (series.Centre is null)
        {
            labels.Add(new(isChinese ? "历史太短，没有控制限" : "Not enough history for limits", Left, next, Anchor.Start, Label.Small));
            next += 20;
        }

        Legend legend = new(Keys(series, changes, language), Left, next - 10);
        float height = legend.Bottom + 6;
        return new() { Height = height, Panels = [panel, legend.Panel(height)], Labels = [.. labels, .. legend.Labels] };
    }

    private static IEnumerable<Key> Keys(ControlSeries series, ControlPoint[] changes, Language language)
    {
        bool isChinese = language == Language.Chinese;
        yield return new(Inside, isChinese ? "一期" : "edition");
        if (series.Points.Any(point => point.IsOutside))
        {
            yield return new(Outside, isChinese ? "超出正常范围" : "outside what is usual");
        }

        if (series.Centre is not null)
        {
            yield return new(Mark.Range(MarkShape.Stroke, Tone.Plain, 0, 0.5, 1, 0.5), isChinese ? "常态值" : "usual");
        }

        for (int i = 0; i < changes.Length; i++)
        {
            yield return new(
                Mark.Range(MarkShape.Stroke, Tone.Plain, 0.5, 0, 0.5, 1),
                FormattableString.Invariant($"{i + 1}  {changes[i].Label} {changes[i].Event!.In(language)}"));
        }
    }

    private static Mark Inside { get; } = Mark.Point(MarkShape.Dot, Tone.Good, 0, 0, 7);

    private static Mark Outside { get; } = Mark.Point(MarkShape.Diamond, Tone.Bad, 0, 0, 12);

    private static Panel Editions(ControlSeries series)
    {
        ImmutableArray<ControlPoint> points = series.Points;
        double[] values = [.. points.SelectMany(point => new[] { point.Value, point.Low, point.High, series.Centre }.OfType<double>())];
        double low = values.Min();
        double high = values.Max();
        double margin = high > low ? (high - low) * 0.08 : Math.Max(Math.Abs(high) * 0.1, 0.01);
        AxisLimits limits = new(-0.6, points.Length - 0.4, low - margin, high + margin);
        int step = Math.Max(1, (int)Math.Ceiling(points.Length * LabelWidth / (Right - Left)));
        return new()
        {
            Area = new(Left, Right, Bottom, Top),
            Limits = limits,
            XTicks = [.. Enumerable.Range(0, points.Length).Where(i => (points.Length - 1 - i) % step == 0 && i >= step / 2).Select(i => new Tick(i, points[i].Label))],
            YTicks = LinearTicks.Between(limits.Bottom, limits.Top, series.IsShare),
            Backdrop = (plot, ink) => AddCurves(plot, series, ink),
            Marks =
            [
                .. points.Select((point, i) => (point, i)).Where(item => item.point.Event is not null)
                    .Select(item => Mark.Range(MarkShape.Stroke, Tone.Plain, item.i, limits.Bottom, item.i, limits.Top)),
                .. Centre(series, limits),
                .. points.Select((point, i) => (point.IsOutside ? Outside : Inside) with
                {
                    Left = i,
                    Right = i,
                    Bottom = point.Value,
                    Top = point.Value,
                    Data = Data(point),
                }),
            ],
        };
    }

    private static ImmutableArray<(string Name, string Value)> Data(ControlPoint point)
    {
        Mark named = Inside.With("id", point.Label).With("y", point.Value).With("low", point.Low).With("high", point.High);
        return named.Data;
    }

    private static IEnumerable<Mark> Centre(ControlSeries series, AxisLimits limits)
    {
        if (series.Centre is double centre)
        {
            yield return Mark.Range(MarkShape.Stroke, Tone.Plain, limits.Left, centre, limits.Right, centre).With("centre", centre);
        }
    }

    private static void AddCurves(Plot plot, ControlSeries series, Ink ink)
    {
        (ControlPoint Point, int Index)[] limited = [.. series.Points.Select((point, i) => (point, i)).Where(item => item.point is { Low: not null, High: not null })];
        if (limited.Length > 0)
        {
            Polygon band = plot.Add.Polygon(
            [
                .. limited.SelectMany(item => Step(item.Index, item.Point.High!.Value)),
                .. limited.Reverse().SelectMany(item => Step(item.Index, item.Point.Low!.Value).Reverse()),
            ]);
            band.FillColor = Tone.Good.Color(ink).WithAlpha(0.16);
            band.LineWidth = 0;
        }

        Coordinates[] way = [.. series.Points.Select((point, i) => new Coordinates(i, point.Value))];
        Scatter line = plot.Add.ScatterLine(way, ink.Line.WithAlpha(0.5));
        line.LineWidth = 1.2f;
    }

    // Limits belong to an edition and its size: they do not glide from one to the next.
    private static Coordinates[] Step(int index, double value) => [new(index - 0.5, value), new(index + 0.5, value)];
}
