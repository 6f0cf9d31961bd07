using System.Text;

namespace Alignment.Languages.Terms;

/// <summary>Brings spellings that do not matter into one: letter case, full width, hyphens and blanks.</summary>
public static class TermText
{
    /// <summary>A rendering without hyphens and blanks, in half-width lower case.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (Fold(c) is char kept and not '\0')
            {
                folded.Append(kept);
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether two spellings are one.</summary>
    internal static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        char kept;
        do
        {
            kept = Next(ref one);
            if (kept != Next(ref other))
            {
                return false;
            }
        }
        while (kept != '\0');
        return true;
    }

    // Takes the next character that counts off a text; \0 at its end.
    private static char Next(ref ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            char kept = Fold(text[0]);
            text = text[1..];
            if (kept != '\0')
            {
                return kept;
            }
        }

        return '\0';
    }

    /// <summary>A character as it is compared; <c>\0</c> for one that is left out.</summary>
    public static char Fold(char c) => c switch
    {
        ' ' or '-' or '\u00A0' or '\u3000' or '·' or '•' or '‐' or '‑' or '–' or '—' or '－' or '\u200B' => '\0',
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
        _ => c,
    };

    /// <summary>Writes an English word in lower case and the singular, so that spellings of one term meet.</summary>
    /// <param name="word">ASCII letters and digits.</param>
    /// <param name="key">Room for as many characters as the word has.</param>
    /// <returns>The length of what was written.</returns>
    public static int Key(ReadOnlySpan<char> word, Span<char> key)
    {
        for (int i = 0; i < word.Length; i++)
        {
            key[i] = word[i] is >= 'A' and <= 'Z' ? (char)(word[i] | 0x20) : word[i];
        }

        int length = word.Length;
        if (length <= 3 || key[length - 1] != 's')
        {
            return length;
        }

        if (length > 4 && key[..length].EndsWith("ies"))
        {
            key[length - 3] = 'y';
            return length - 2;
        }

        if (length > 5 && (key[..length].EndsWith("sses") || key[..length].EndsWith("xes") || key[..length].EndsWith("ches")))
        {
            return length - 2;
        }

        return key[length - 2] is 's' or 'u' or 'i' ? length : length - 1;
    }
}
