namespace Alignment.Evidence;

/// <summary>Names in the form in which they are compared: ASCII letters and digits only, lower case.</summary>
internal static class NameKeys
{
    private const int LongestOnStack = 128;

    /// <summary>The key of a name: <c>Qwen2.5-VL</c> is <c>qwen25vl</c>.</summary>
    public static string Key(string name)
    {
        Span<char> key = name.Length <= LongestOnStack ? stackalloc char[RoomFor(name)] : new char[RoomFor(name)];
        return key[..Write(name, key, [])].ToString();
    }

    /// <summary>Room for the key of a text, in characters.</summary>
    public static int RoomFor(ReadOnlySpan<char> text) => 2 * text.Length;

    /// <summary>Writes the key of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Where it goes.</param>
    /// <param name="starts">
    /// Empty, or as long as <paramref name="key"/> and false: becomes true where words and the parts of camel case begin.
    /// </param>
    /// <returns>The length of the key.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> key, Span<bool> starts)
    {
        int length = 0;
        bool inWord = false, wasUpper = false, wasDigit = false;
        foreach (char c in text)
        {
            bool isUpper = char.IsAsciiLetterUpper(c);
            bool isDigit = char.IsAsciiDigit(c);
            if (isUpper || isDigit || char.IsAsciiLetterLower(c))
            {
                if (!starts.IsEmpty)
                {
                    starts[length] = !inWord || (isUpper && !wasUpper) || isDigit != wasDigit;
                }

                key[length++] = isUpper ? (char)(c | 0x20) : c;
                inWord = true;
            }
            else
            {
                if (c is >= '\u00C0' and <= '\u017F')
                {
                    string folded = Folded(c);
                    folded.CopyTo(key[length..]);
                    length += folded.Length;
                }

                inWord = c > '\u007F' && char.IsLetterOrDigit(c);
            }

            (wasUpper, wasDigit) = (isUpper, isDigit);
        }

        return length;
    }

    /// <summary>The parts of a compound: at marks, at the capitals of camel case, between letters and digits.</summary>
    public static List<string> Parts(string name)
    {
        List<string> parts = [];
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            bool ends = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]) || !char.IsAsciiLetterOrDigit(name[i - 1])
                || (char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))
                || (char.IsAsciiLetterUpper(name[i - 1]) && i + 1 < name.Length && !IsVersionMark(name, i + 1) && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i + 1]))
                || (char.IsAsciiDigit(name[i]) != char.IsAsciiDigit(name[i - 1]))
                || IsVersionMark(name, i);
            if (ends)
            {
                if (char.IsAsciiLetterOrDigit(name[start]))
                {
                    parts.Add(name[start..i]);
                }

                start = i;
            }
        }

        return parts;
    }

    // The v of YOLOv5 belongs to neither side.
    private static bool IsVersionMark(string name, int i) =>
        i > 0 && i + 1 < name.Length && name[i] == 'v' && char.IsAsciiDigit(name[i + 1]) && char.IsAsciiLetter(name[i - 1]);

    // The letters of European names without their accents.
    private static string Folded(char c) => c switch
    {
        >= 'À' and <= 'Å' or >= 'à' and <= 'å' or 'Ā' or 'ā' or 'ă' => "a",
        'Ç' or 'ç' or 'Č' or 'č' or 'ć' or 'Ć' => "c",
        >= 'È' and <= 'Ë' or >= 'è' and <= 'ë' or 'ē' or 'ě' => "e",
        >= 'Ì' and <= 'Ï' or >= 'ì' and <= 'ï' or 'ī' => "i",
        'Ñ' or 'ñ' or 'ń' => "n",
        >= 'Ò' and <= 'Ö' or 'Ø' or 'ø' or >= 'ò' and <= 'ö' or 'ō' or 'ő' => "o",
        >= 'Ù' and <= 'Ü' or >= 'ù' and <= 'ü' or 'ū' => "u",
        'Š' or 'š' or 'ś' => "s",
        'Ž' or 'ž' => "z",
        'ł' or 'Ł' => "l",
        'ß' => "ss",
        _ => "",
    };
}
