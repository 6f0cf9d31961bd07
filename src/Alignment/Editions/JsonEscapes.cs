using System.Globalization;
using System.Text;

namespace Alignment.Editions;

/// <summary>How wide characters are when written inside a JSON string (RFC 8259, section 7).</summary>
internal static class JsonEscapes
{
    /// <summary>Columns (code points of the file) that a character takes in a layout.</summary>
    public static int Width(Rune rune, TextLayout layout) => layout switch
    {
        TextLayout.Plain => 1,
        TextLayout.JsonOpaque => 0,
        _ when rune.Value is '"' or '\\' or '\b' or '\f' or '\n' or '\r' or '\t' => 2,
        _ when rune.Value < 0x20 => 6,
        TextLayout.JsonAscii when rune.Value > 0x7F => 6 * rune.Utf16SequenceLength,
        _ => 1,
    };

    /// <summary>Columns that a text takes in a layout.</summary>
    public static int Width(ReadOnlySpan<char> text, TextLayout layout)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Width(rune, layout);
        }

        return width;
    }

    /// <summary>Decodes a JSON string that holds half of a surrogate pair, which becomes U+FFFD.</summary>
    /// <param name="escaped">Valid JSON between two quotes.</param>
    public static string Decode(ReadOnlySpan<byte> escaped)
    {
        string text = Encoding.UTF8.GetString(escaped);
        StringBuilder decoded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                decoded.Append(text[i]);
                continue;
            }

            i++;
            decoded.Append(text[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                char other => other,
            });
            i += text[i] == 'u' ? 4 : 0;
        }

        return string.Concat(decoded.ToString().EnumerateRunes());
    }

    /// <summary>The layout in which a text takes exactly so many columns.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="columns">Code points between the quotes in the file.</param>
    public static TextLayout LayoutOf(string text, int columns)
    {
        // An ASCII text without any escape is the same in both.
        if (columns == text.Length && Ascii.IsValid(text))
        {
            return TextLayout.JsonAscii;
        }

        int ascii = 0;
        int minimal = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            ascii += Width(rune, TextLayout.JsonAscii);
            minimal += Width(rune, TextLayout.JsonMinimal);
        }

        return columns == ascii ? TextLayout.JsonAscii
            : columns == minimal ? TextLayout.JsonMinimal
            : TextLayout.JsonOpaque;
    }
}
