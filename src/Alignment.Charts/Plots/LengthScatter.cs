using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using Alignment.Reporting;
using AxisLimits = ScottPlot.AxisLimits;
using PixelRect = ScottPlot.PixelRect;
using Plot = ScottPlot.Plot;
using Polygon = ScottPlot.Plottables.Polygon;

namespace Alignment.Charts.Plots;

/// <summary>How long the Chinese text is for the length of the English one: a panel a field, each with the edition's own fit.</summary>
internal static class LengthScatter
{
    private const int Columns = 2;
    private const int MostLabels = 12;
    private const float Left = 52;
    private const float Between = 56;
    private const float PanelHeight = 190;
    private const float TitleHeight = 30;
    private const float AxisHeight = 28;
    private const double Margin = 0.04;

    public static Chart Of(Report report)
    {
        ImmutableArray<LengthPoint> points = LengthPoint.All(report);
        ImmutableArray<FieldScoreRow> fields =
            [.. report.Scores.Fields.Where(field => points.Any(point => point.Field == field.Field))];
        ImmutableHashSet<LengthPoint> labelled =
        [
            .. points.Where(point => point.IsOutside)
                .OrderByDescending(point => Math.Abs(point.Residual ?? 0))
                .ThenBy(point => point.Id, StringComparer.Ordinal)
                .Take(MostLabels),
        ];
        return new(
            "length-scatter",
            new("Length of the English and the Chinese text", "英文与中文长度"),
            new(
                "One mark for each text: English characters across, Chinese characters upwards, both logarithmic. The line is the edition's own "
                    + "fit (Theil–Sen), the band holds 95 % of texts if residuals are normal (1.96 robust standard deviations). Texts below the band are "
                    + FormattableString.Invariant($"unusually short, above it unusually long; at most {MostLabels} of the farthest are named."),
                "每个标记是一段文本：横轴为英文字符数，纵轴为中文字符数，均为对数刻度。直线是本期自身的稳健拟合（Theil–Sen），"
                    + "色带为 95 % 预测区间（1.96 倍稳健标准差）。带下方的文本偏短，上方偏长；"
                    + FormattableString.Invariant($"最多标注 {MostLabels} 个最远的点。")),
            new(
                [Words.Paper, Words.Field, new("English characters", "英文字符数"), new("Chinese characters", "中文字符数"), new("residual", "残差")],
                [.. points.Select(point => point.Cells)]),
            language => fields.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有双方都有的文本" : "No text on both sides")
                : Draw(fields, points, labelled, language));
    }

    private static Scene Draw(
        ImmutableArray<FieldScoreRow> fields, ImmutableArray<LengthPoint> points, ImmutableHashSet<LengthPoint> labelled, Language language)
    {
        AxisLimits limits = Limits(points);
        float width = (Scene.Width - Left - 12 - ((Columns - 1) * Between)) / Columns;
        float step = TitleHeight + PanelHeight + AxisHeight;
        List<Panel> panels = [];
        List<Label> labels = [];
        for (int i = 0; i < fields.Length; i++)
        {
            float left = Left + (i % Columns * (width + Between));
            float top = TitleHeight + (i / Columns * step);
            LengthPoint[] own = [.. points.Where(point => point.Field == fields[i].Field)];
            Panel panel = Field(fields[i], own, new(left, left + width, top + PanelHeight, top), limits);
            panels.Add(panel);
            labels.Add(new(Words.OfField(fields[i].Field).In(language), left, top - 14, Anchor.Start, Label.Usual, IsBold: true));
            labels.Add(new(Note(fields[i], own.Length, language), left + width, top - 14, Anchor.End, Label.Small));
            labels.AddRange(Names(panel, own, labelled));
        }

        float bottom = (((fields.Length - 1) / Columns) + 1) * step;
        labels.Add(new(
            language == Language.Chinese ? "横轴：英文字符数；纵轴：中文字符数（对数刻度）" : "Across: English characters. Upwards: Chinese characters. Both logarithmic.",
            Left, bottom + 12, Anchor.Start, Label.Small));
        Legend legend = new(Keys(fields, points, language), Left, bottom + 22);
        float height = legend.Bottom + 6;
        return new() { Height = height, Panels = [.. panels, legend.Panel(height)], Labels = [.. labels, .. legend.Labels] };
    }

    private static IEnumerable<Key> Keys(ImmutableArray<FieldScoreRow> fields, ImmutableArray<LengthPoint> points, Language language)
    {
        bool isChinese = language == Language.Chinese;
        yield return new(LengthPoint.Inside, isChinese ? "文本" : "text");
        if (points.Any(point => point.IsOutside))
        {
            yield return new(LengthPoint.Outside, isChinese ? "预测区间以外" : "outside the band");
        }

        if (fields.Any(field => field.Fit is not null))
        {
            yield return new(Mark.Range(MarkShape.Stroke, Tone.Plain, 0, 0.5, 1, 0.5), isChinese ? "拟合线与 95 % 预测区间" : "fit, with 95 % prediction band");
        }
    }

    private static string Note(FieldScoreRow field, int count, Language language) => field.Fit is not null
        ? FormattableString.Invariant($"n = {count}")
        : FormattableString.Invariant($"n = {count}{(language == Language.Chinese ? "，太少，不作拟合" : ", too few for a fit")}");

    private static AxisLimits Limits(ImmutableArray<LengthPoint> points)
    {
        double left = points.Min(point => point.X);
        double right = points.Max(point => point.X);
        double bottom = points.Min(point => point.Y);
        double top = points.Max(point => point.Y);
        double across = Math.Max(right - left, 0.1) * Margin;
        double upwards = Math.Max(top - bottom, 0.1) * Margin;
        return new(left - across, right + across, bottom - upwards, top + upwards);
    }

    private static Panel Field(FieldScoreRow field, LengthPoint[] points, PixelRect area, AxisLimits limits) => new()
    {
        Area = area,
        Limits = limits,
        XTicks = LogTicks.Between(limits.Left, limits.Right),
        YTicks = LogTicks.Between(limits.Bottom, limits.Top),
        Backdrop = (plot, _) => AddBand(plot, field.Fit, limits),
        Marks =
        [
            .. Line(field, limits),
            .. points.OrderBy(point => point.IsOutside).Select(point => point.Mark),
        ],
    };

    private static void AddBand(Plot plot, LengthFitRow? fit, AxisLimits limits)
    {
        if (fit is not null)
        {
            double half = LengthPoint.BandWidth * fit.Scale / Math.Log(10);
            double start = At(fit, limits.Left);
            double end = At(fit, limits.Right);
            Polygon band = plot.Add.Polygon(
            [
                new(limits.Left, start - half), new(limits.Left, start + half), new(limits.Right, end + half), new(limits.Right, end - half),
            ]);
            band.FillColor = Tone.Good.Color(Ink.Of(ChartTheme.Light)).WithAlpha(0.16);
            band.LineWidth = 0;
        }
    }

    private static IEnumerable<Mark> Line(FieldScoreRow field, AxisLimits limits)
    {
        if (field.Fit is LengthFitRow fit)
        {
            yield return Mark.Range(MarkShape.Stroke, Tone.Plain, limits.Left, At(fit, limits.Left), limits.Right, At(fit, limits.Right))
                .With("field", field.Field)
                .With("pairs", fit.Pairs)
                .With("intercept", fit.Intercept)
                .With("slope", fit.Slope)
                .With("scale", fit.Scale);
        }
    }

    // The fit is in natural logarithms, the axes in decimal ones.
    private static double At(LengthFitRow fit, double x) => (fit.Intercept / Math.Log(10)) + (fit.Slope * x);

    private static IEnumerable<Label> Names(Panel panel, LengthPoint[] points, ImmutableHashSet<LengthPoint> labelled)
    {
        LabelPlacer placer = new(panel.Area);
        foreach (LengthPoint point in points)
        {
            placer.Avoid(panel.X(point.X), panel.Y(point.Y), 4);
        }

        return points.Where(labelled.Contains).OrderByDescending(point => Math.Abs(point.Residual ?? 0)).Select(point => placer.Beside(point.Id, panel.X(point.X), panel.Y(point.Y))).OfType<Label>();
    }
}
