using Alignment.Checks;
using Alignment.Gate;

namespace Alignment.Cli.Rendering;

/// <summary>The signs that stand beside words, so that colour never says anything alone.</summary>
/// <param name="Full">A held part of a bar.</param>
/// <param name="Rest">A part that is not held.</param>
/// <param name="Arrow">From source to target.</param>
/// <param name="Good">Pass.</param>
/// <param name="Bad">Error, or fail.</param>
/// <param name="Doubtful">Warning, or could not judge.</param>
/// <param name="Remark">Note.</param>
internal sealed record Glyphs(string Full, string Rest, string Arrow, string Good, string Bad, string Doubtful, string Remark)
{
    public static Glyphs Unicode { get; } = new("█", "░", "→", "✔", "✖", "▲", "·");

    public static Glyphs Ascii { get; } = new("#", ".", "->", "+", "x", "!", "-");

    public string Of(Level level) => level switch
    {
        Level.Error => Bad,
        Level.Warning => Doubtful,
        _ => Remark,
    };

    public string Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => Good,
        Outcome.Fail => Bad,
        _ => Doubtful,
    };

    public static Tone ToneOf(Level level) => level switch
    {
        Level.Error => Tone.Bad,
        Level.Warning => Tone.Doubtful,
        _ => Tone.Faint,
    };

    public static Tone ToneOf(Outcome outcome) => outcome switch
    {
        Outcome.Pass => Tone.Good,
        Outcome.Fail => Tone.Bad,
        _ => Tone.Doubtful,
    };
}
