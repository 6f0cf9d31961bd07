using ScottPlot;

namespace Alignment.Charts.Drawing;

/// <summary>The colours that depend on the theme.</summary>
/// <param name="Line">Of letters, axes and outlines.</param>
/// <param name="Paper">Of what lies behind; null for nothing.</param>
internal sealed record Ink(Color Line, Color? Paper)
{
    /// <summary>Stands for the page's own colour until the SVG is written; no other colour here is the same.</summary>
    public const string PageLine = "#010203";

    /// <summary>The colours of a theme.</summary>
    public static Ink Of(ChartTheme theme) => theme switch
    {
        ChartTheme.Page => new(Color.FromHex(PageLine), null),
        ChartTheme.Dark => new(Color.FromHex("#E8E8E8"), Color.FromHex("#16181C")),
        _ => new(Color.FromHex("#1B1F24"), Colors.White),
    };
}
