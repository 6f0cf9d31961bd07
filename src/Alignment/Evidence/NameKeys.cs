using System.Text;

namespace Alignment.Evidence;

/// <summary>Names in the form in which they are compared: ASCII letters and digits only, lower case.</summary>
internal static class NameKeys
{
    /// <summary>The key of a name: <c>Qwen2.5-VL</c> is <c>qwen25vl</c>.</summary>
    public static string Key(string name)
    {
        StringBuilder key = new(name.Length);
        AppendKey(key, name);
        return key.ToString();
    }

    /// <summary>Appends the key of a text.</summary>
    /// <param name="key">Where it goes.</param>
    /// <param name="text">The text.</param>
    /// <param name="starts">Receives the offsets, in the key, at which words and the parts of camel case begin.</param>
    public static void AppendKey(StringBuilder key, string text, List<int>? starts = null)
    {
        bool inWord = false;
        char last = ' ';
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (!inWord || (char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(last)) || char.IsAsciiDigit(c) != char.IsAsciiDigit(last))
                {
                    starts?.Add(key.Length);
                }

                key.Append(char.ToLowerInvariant(c));
            }
            else if (c is >= '\u00C0' and <= '\u017F')
            {
                key.Append(Folded(c));
            }

            inWord = char.IsLetterOrDigit(c);
            last = c;
        }
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
