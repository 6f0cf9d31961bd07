using System.Text;

namespace Alignment.Text;

/// <summary>Finds letters that belong neither to Chinese nor to Latin nor to mathematics.</summary>
public static class ForeignLetters
{
    // Greek letters that look like Latin ones; in a Latin word they are a slip, alone they are mathematics.
    private const string GreekLookAlikes = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονΥ";

    /// <summary>Runs of such letters with their script, in reading order; a blank between two words does not end a run.</summary>
    public static List<(TextSpan Span, Script Script)> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<(TextSpan Span, Script Script)> runs = [];
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] is < '\u0080' or (>= Scripts.FirstHan and <= Scripts.LastHan))
            {
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int units);
            Script script = Scripts.Of(rune);
            bool isForeign = script is Script.Cyrillic or Script.Kana or Script.Hangul or Script.Other
                || (script == Script.Greek && IsLookAlike(text, at));
            if (isForeign)
            {
                Add(runs, text, new(at, units), script);
            }

            at += units;
        }

        return runs;
    }

    private static void Add(List<(TextSpan Span, Script Script)> runs, string text, TextSpan letter, Script script)
    {
        if (runs.Count > 0 && runs[^1].Script == script
            && text.AsSpan(runs[^1].Span.End, letter.Start - runs[^1].Span.End).IsWhiteSpace())
        {
            runs[^1] = (TextSpan.Between(runs[^1].Span.Start, letter.End), script);
        }
        else
        {
            runs.Add((letter, script));
        }
    }

    // Between two Latin letters, in no formula.
    private static bool IsLookAlike(string text, int at) =>
        GreekLookAlikes.Contains(text[at])
        && at > 0 && char.IsAsciiLetter(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]);
}
