using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using Alignment.Reporting;
using MathNet.Numerics.Statistics;
using Coordinates = ScottPlot.Coordinates;
using Plot = ScottPlot.Plot;
using Polygon = ScottPlot.Plottables.Polygon;

namespace Alignment.Charts.Plots;

/// <summary>How many Chinese characters stand for one English character, by field.</summary>
/// <remarks>Below <see cref="FewestForViolin"/> texts each one is a dot: the outline of a few texts would show what is not there.</remarks>
internal static class RatioDistribution
{
    private const int FewestForViolin = 30;
    private const float DotSize = 8;
    private const float RowHeight = 74;
    private const float Left = 96;
    private const float Right = Scene.Width - 16;
    private const float Top = 6;
    private const double Margin = 0.04;

    public static Chart Of(Report report)
    {
        ImmutableArray<RatioSample> samples = [.. report.Scores.Fields.Select(field => RatioSample.Of(field, report)).OfType<RatioSample>()];
        return new(
            "ratio-distribution",
            new("Chinese characters per English character", "每个英文字符对应的中文字符数"),
            new(
                "For each field the ratio of Chinese to English characters, logarithmic. With 30 texts or more: outline of their density, a box from the "
                    + "first to the third quartile, an upright line at the median, and a line that holds 90 % of them. With fewer: one dot for each text.",
                "各字段中文与英文字符数之比（对数刻度）。文本达 30 篇时：密度轮廓、第一至第三四分位数的方框、中位数竖线，以及包含 90 % 文本的横线；"
                    + "不足 30 篇时每篇一个圆点。"),
            new(
                [
                    Words.Field, new("n", "n"), new("5 %", "5 %"), new("first quartile", "第一四分位数"), new("median", "中位数"),
                    new("third quartile", "第三四分位数"), new("95 %", "95 %"),
                ],
                [.. samples.Select(sample => sample.Cells)]),
            language => samples.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有双方都有的文本" : "No text on both sides")
                : Draw(samples, language));
    }

    private static Scene Draw(ImmutableArray<RatioSample> samples, Language language)
    {
        float bottom = Top + (samples.Length * RowHeight);
        double low = samples.Min(sample => Math.Log10(sample.Ratios[0]));
        double high = samples.Max(sample => Math.Log10(sample.Ratios[^1]));
        double margin = Math.Max(high - low, 0.2) * Margin;
        Panel panel = new()
        {
            Area = new(Left, Right, bottom, Top),
            Limits = new(low - margin, high + margin, 0, samples.Length),
            XTicks = LogTicks.Between(low - margin, high + margin),
            YTicks = [.. Enumerable.Range(0, samples.Length + 1).Select(row => new Tick(row, ""))],
            Backdrop = (plot, _) => AddOutlines(plot, samples),
            Marks = [.. samples.SelectMany((sample, i) => Marks(sample, samples.Length - i - 0.5, high - low + (2 * margin)))],
        };
        return new()
        {
            Height = bottom + 28,
            Panels = [panel],
            Labels =
            [
                .. samples.SelectMany((sample, i) => (Label[])
                [
                    new(Words.OfField(sample.Field).In(language), Left - 10, Top + ((i + 0.5f) * RowHeight) - 9, Anchor.End),
                    new(FormattableString.Invariant($"n = {sample.Ratios.Length}"), Left - 10, Top + ((i + 0.5f) * RowHeight) + 9, Anchor.End, Label.Small),
                ]),
            ],
        };
    }

    private static void AddOutlines(Plot plot, ImmutableArray<RatioSample> samples)
    {
        for (int i = 0; i < samples.Length; i++)
        {
            if (samples[i].Ratios.Length >= FewestForViolin)
            {
                double middle = samples.Length - i - 0.5;
                (double X, double Height)[] curve = Density.Of([.. samples[i].Ratios.Select(Math.Log10)]);
                Polygon outline = plot.Add.Polygon(
                [
                    .. curve.Select(point => new Coordinates(point.X, middle + (0.44 * point.Height))),
                    .. curve.Reverse().Select(point => new Coordinates(point.X, middle - (0.44 * point.Height))),
                ]);
                outline.FillColor = Tone.Good.Color(Ink.Of(ChartTheme.Light)).WithAlpha(0.3);
                outline.LineColor = Tone.Good.Color(Ink.Of(ChartTheme.Light));
                outline.LineWidth = 1;
            }
        }
    }

    private static IEnumerable<Mark> Marks(RatioSample sample, double middle, double span) =>
        sample.Ratios.Length < FewestForViolin ? Dots(sample, middle, span) : Box(sample, middle);

    private static IEnumerable<Mark> Box(RatioSample sample, double middle)
    {
        double Log(double share) => Math.Log10(sample.Quantile(share));

        yield return Mark.Range(MarkShape.Whisker, Tone.Plain, Log(0.05), middle, Log(0.95), middle)
            .With("field", sample.Field).With("low", sample.Quantile(0.05)).With("high", sample.Quantile(0.95));
        yield return Mark.Range(MarkShape.Box, Tone.Good, Log(0.25), middle - 0.13, Log(0.75), middle + 0.13)
            .With("field", sample.Field).With("q1", sample.Quantile(0.25)).With("q3", sample.Quantile(0.75));
        double median = Math.Log10(sample.Median);
        yield return Mark.Range(MarkShape.Bar, Tone.Plain, median, middle - 0.24, median, middle + 0.24)
            .With("field", sample.Field).With("n", sample.Ratios.Length).With("x", sample.Median);
    }

    // Dots keep their ratio and are piled up where they would cover one another.
    private static IEnumerable<Mark> Dots(RatioSample sample, double middle, double span)
    {
        double wide = DotSize / (Right - Left) * span;
        double tall = DotSize / RowHeight;
        double pile = double.NegativeInfinity;
        int height = 0;
        double floor = middle - 0.36;
        foreach ((string id, double ratio) in sample.Papers)
        {
            double x = Math.Log10(ratio);
            (pile, height) = x - pile < wide ? (pile, height + 1) : (x, 0);
            yield return Mark.Point(MarkShape.Dot, Tone.Good, x, floor + Math.Min(height * tall, 0.8), DotSize - 1)
                .With("field", sample.Field).With("id", id).With("x", ratio);
        }
    }
}
