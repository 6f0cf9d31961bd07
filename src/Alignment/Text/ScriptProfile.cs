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
        (int han, int latin, int blanks, int left) = CommonCharacters.In(text);
        int length = text.Length, greek = 0, kana = 0, hangul = 0, cyrillic = 0, other = 0;

        int at = 0;
        while (left > 0)
        {
            char c = text[at];
            if (c is < '\u0080' or (>= Scripts.FirstHan and <= Scripts.LastHan))
            {
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int units);
            at += units;
            left -= units;
            length -= units - 1;
            blanks += WhiteSpace.Is(c) ? 1 : 0;
            switch (Scripts.Of(rune))
            {
                case Script.Han: han++; break;
                case Script.Latin: latin++; break;
                case Script.Greek: greek++; break;
                case Script.Kana: kana++; break;
                case Script.Hangul: hangul++; break;
                case Script.Cyrillic: cyrillic++; break;
                case Script.Other: other++; break;
            }
        }

        int letters = han + latin + greek + kana + hangul + cyrillic + other;
        return new(length, length - blanks, letters, han, latin, kana, hangul, cyrillic, other);
    }
}
