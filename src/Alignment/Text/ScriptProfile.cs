using System.Text;

namespace Alignment.Text;

/// <summary>How many characters (Unicode scalars) of each kind a text holds.</summary>
/// <param name="Length">All characters, white space included.</param>
/// <param name="Letters">Characters of any script but <see cref="Script.Common"/>.</param>
/// <param name="Han">Chinese characters.</param>
/// <param name="Latin">Latin letters.</param>
/// <param name="Kana">Japanese syllables.</param>
/// <param name="Hangul">Korean letters.</param>
/// <param name="Cyrillic">Cyrillic letters.</param>
/// <param name="Other">Letters of Arabic, Hebrew, Thai, Devanagari.</param>
/// <param name="Visible">Characters that are not white space.</param>
public readonly record struct ScriptProfile(
    int Length, int Visible, int Letters, int Han, int Latin, int Kana, int Hangul, int Cyrillic, int Other)
{
    /// <summary>Chinese characters as a share of the letters, 0–1; 0 for a text without letters.</summary>
    public double HanShare => Letters == 0 ? 0 : (double)Han / Letters;

    /// <summary>Counts a text's characters. An empty text gives zeros.</summary>
    public static ScriptProfile Of(ReadOnlySpan<char> text)
    {
        int length = 0, visible = 0, letters = 0, han = 0, latin = 0, kana = 0, hangul = 0, cyrillic = 0, other = 0;

        int at = 0;
        while (at < text.Length && text[at] < 0x80)
        {
            char c = text[at++];
            visible += c is ' ' or (>= '\t' and <= '\r') ? 0 : 1;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
        }

        // Up to here all is ASCII; English texts hold nothing else.
        length = at;
        letters = latin;
        foreach (Rune rune in text[at..].EnumerateRunes())
        {
            length++;
            visible += Rune.IsWhiteSpace(rune) ? 0 : 1;
            Script script = Scripts.Of(rune);
            letters += script == Script.Common ? 0 : 1;

            switch (script)
            {
                case Script.Han: han++; break;
                case Script.Latin: latin++; break;
                case Script.Kana: kana++; break;
                case Script.Hangul: hangul++; break;
                case Script.Cyrillic: cyrillic++; break;
                case Script.Other: other++; break;
            }
        }

        return new(length, visible, letters, han, latin, kana, hangul, cyrillic, other);
    }
}
