using System.Text;
using Alignment.Languages;
using SkiaSharp;

namespace Alignment.Charts.Drawing;

/// <summary>Writes a picture as SVG.</summary>
internal static class SvgFile
{
    /// <summary>The <c>svg</c> element.</summary>
    public static string Write(Chart chart, Scene scene, Language language, ChartTheme theme)
    {
        Ink ink = Ink.Of(theme);
        bool isChinese = language == Language.Chinese;
        string id = $"{chart.Id}-{(isChinese ? "zh" : "en")}";
        string tag = isChinese ? "zh-CN" : "en";
        string height = Numbers.Pixels(MathF.Ceiling(scene.Height));
        StringBuilder svg = new();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" viewBox=\"0 0 {Scene.Width:0} {height}\" role=\"img\" ")
            .Append($"aria-labelledby=\"{id}-title {id}-desc\" lang=\"{tag}\" xml:lang=\"{tag}\">\n")
            .Append($"<title id=\"{id}-title\">{Markup.Escape(chart.Title.In(language))}</title>\n")
            .Append($"<desc id=\"{id}-desc\">{Markup.Escape(chart.Description.In(language))}</desc>\n");
        if (ink.Paper is ScottPlot.Color paper)
        {
            svg.Append($"<rect width=\"{Scene.Width:0}\" height=\"{height}\" fill=\"{paper.ToHex()}\"/>\n");
        }

        SvgRewriter rewriter = new(svg, id);
        rewriter.Write(Draw(scene, ink, out IReadOnlyList<Mark> marks), marks);
        string line = theme == ChartTheme.Page ? "currentColor" : ink.Line.ToHex();
        svg.Append($"<g fill=\"{line}\" font-family=\"{ChartFont.Families}\">\n");
        foreach (Label label in scene.AllLabels)
        {
            Write(svg, label);
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static string Draw(Scene scene, Ink ink, out IReadOnlyList<Mark> marks)
    {
        using MemoryStream stream = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(Scene.Width, scene.Height), stream))
        {
            marks = scene.Draw(canvas, ink);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(StringBuilder svg, Label label)
    {
        svg.Append($"<text x=\"{Numbers.Pixels(label.X)}\" y=\"{Numbers.Pixels(label.Baseline)}\" font-size=\"{Numbers.Pixels(label.Size)}\"");
        if (label.Anchor != Anchor.Start)
        {
            svg.Append(label.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        }

        if (label.IsBold)
        {
            svg.Append(" font-weight=\"bold\"");
        }

        svg.Append($">{Markup.Escape(label.Text)}</text>\n");
    }
}
