using System.Globalization;
using System.Text;

namespace Alignment.Reporting;

/// <summary>
/// Makes text of an edition safe to print: a title may hold terminal commands, or characters that turn the reading direction.
/// </summary>
public static class Printable
{
    /// <summary>The text with every control, line break, bidirectional control and lone surrogate written as <c>\u001B</c>.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? escaped = null;
        int copied = 0;

        for (int i = 0; i < text.Length;)
        {
            bool isWhole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsUnsafe(rune))
            {
                escaped ??= new(text.Length + 16);
                escaped.Append(text, copied, i - copied);
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(isWhole ? rune.Value : text[i]):X4}");
                copied = i + length;
            }

            i += length;
        }

        return escaped is null ? text : escaped.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsUnsafe(Rune rune) => rune.Value is < 0x20 or (>= 0x7F and < 0xA0)
        or 0x061C or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or 0xFEFF or (>= 0xE0000 and <= 0xE007F);
}
