using ScottPlot;

namespace Alignment.Charts.Drawing;

/// <summary>The colours of Okabe and Ito (2008), which colour-blind readers tell apart.</summary>
internal static class Tones
{
    // Not quite black: Skia leaves plain black out of an SVG, and a page's style could then change it.
    private static readonly Color Dark = ScottPlot.Color.FromHex("#101010");

    /// <summary>The colour of a tone.</summary>
    public static Color Color(this Tone tone, Ink ink) => tone switch
    {
        Tone.Good => ScottPlot.Color.FromHex("#0072B2"),
        Tone.Doubtful => ScottPlot.Color.FromHex("#E69F00"),
        Tone.Bad => ScottPlot.Color.FromHex("#D55E00"),
        Tone.Absent => ScottPlot.Color.FromHex("#999999"),
        _ => ink.Line,
    };

    /// <summary>The colour of a sign upon a tone: at least 4.5 : 1 against it.</summary>
    public static Color Sign(this Tone tone) => tone == Tone.Good ? Colors.White : Dark;
}
