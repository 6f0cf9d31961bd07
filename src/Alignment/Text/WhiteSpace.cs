using System.Runtime.CompilerServices;
using System.Text;

namespace Alignment.Text;

/// <summary>White space as digests use it: abstracts are hard-wrapped in some editions and not in others.</summary>
public static class WhiteSpace
{
    // The ideographic blank; no character behind it is white space.
    private const char Last = '\u3000';

    /// <summary>What <see cref="char.IsWhiteSpace(char)"/> says, sooner for Chinese characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Is(char c) => c <= Last && char.IsWhiteSpace(c);

    /// <summary>The text with every run of white space made one blank, and none at its ends.</summary>
    public static string Joined(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder joined = new(text.Length);
        bool pending = false;

        foreach (char c in text)
        {
            if (Is(c))
            {
                pending = joined.Length > 0;
                continue;
            }

            if (pending)
            {
                joined.Append(' ');
                pending = false;
            }

            joined.Append(c);
        }

        return joined.ToString();
    }

    /// <summary>The span of a text without the white space at its ends; empty for a blank text.</summary>
    public static TextSpan Trimmed(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && Is(text[start]))
        {
            start++;
        }

        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }
}
