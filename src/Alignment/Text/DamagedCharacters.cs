using System.Globalization;
using System.Text;

namespace Alignment.Text;

/// <summary>Finds characters that stand for a loss: U+FFFD, control and private-use characters, runs of question marks.</summary>
public static class DamagedCharacters
{
    private const int FewestQuestionMarks = 3;

    /// <summary>The first run of such characters; null for none.</summary>
    public static TextSpan? First(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (IsSound(text[at]))
            {
                at++;
                continue;
            }

            int end = at;
            while (end < text.Length && IsLost(text[end..], out int width))
            {
                end += width;
            }

            if (end > at)
            {
                return TextSpan.Between(at, end);
            }

            int questions = text[at..].IndexOfAnyExcept('?');
            questions = questions < 0 ? text.Length - at : questions;
            if (questions >= FewestQuestionMarks)
            {
                return new(at, questions);
            }

            at += Math.Max(1, questions);
        }

        return null;
    }

    // Nearly every character, told at once: no control character, no surrogate, none for private use.
    private static bool IsSound(char c) => c is (>= ' ' and < '\u0080' and not '?') or (>= '\u00A0' and < '\uD800') or (>= '\uF900' and < '\uFFF0');

    private static bool IsLost(ReadOnlySpan<char> text, out int width)
    {
        char first = text[0];
        width = 1;
        if (first < '\u0080')
        {
            return first < ' ' && !char.IsWhiteSpace(first);
        }

        if (Rune.DecodeFromUtf16(text, out Rune rune, out width) != System.Buffers.OperationStatus.Done)
        {
            return true;
        }

        return rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.Control;
    }
}
