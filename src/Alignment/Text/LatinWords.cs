using System.Collections.Immutable;

namespace Alignment.Text;

/// <summary>Finds the words of Latin letters in a text.</summary>
public static class LatinWords
{
    // Room for the words of one text, used again for the next.
    [ThreadStatic]
    private static List<LatinWord>? _wordsOfThread;

    /// <summary>All words in reading order. Formulas between dollar signs are passed over.</summary>
    public static ImmutableArray<LatinWord> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<LatinWord> words = _wordsOfThread ??= [];
        words.Clear();
        int at = 0;

        while (at < text.Length)
        {
            if (text[at] == '$' && Formulas.EndOf(text, at) is int end and > 0)
            {
                at = end;
            }
            else if (char.IsAsciiLetterOrDigit(text[at]))
            {
                int start = at;
                bool hasLetters = false;
                while (at < text.Length && (IsWordPart(text[at]) || IsJoint(text, at)))
                {
                    hasLetters |= char.IsAsciiLetter(text[at++]);
                }

                if (hasLetters)
                {
                    words.Add(new(TextSpan.Between(start, at), IsPlain(text, start, text.AsSpan(start, at - start))));
                }
            }
            else
            {
                at++;
            }
        }

        return [.. words];
    }

    /// <summary>How many words are plain: ordinary words rather than names or identifiers.</summary>
    internal static int CountPlain(ImmutableArray<LatinWord> words)
    {
        int plain = 0;
        foreach (LatinWord word in words)
        {
            plain += word.IsPlain ? 1 : 0;
        }

        return plain;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    // A hyphen, apostrophe or the like holds a word together when a letter or digit stands on both its sides.
    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '\'' or '’' or '.' or '/' or '+' or '@'
        && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
        && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);

    private static bool IsPlain(string text, int start, ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || (start > 0 && text[start - 1] == '\\'))
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            bool fits = char.IsAsciiLetterLower(word[i])
                || (i == 0 && char.IsAsciiLetterUpper(word[i]))
                || (i > 0 && word[i] is '\'' or '’');
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
