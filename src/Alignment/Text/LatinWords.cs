namespace Alignment.Text;

/// <summary>Finds the words of Latin letters in a text.</summary>
public static class LatinWords
{
    /// <summary>All words in reading order. Formulas between dollar signs are passed over.</summary>
    public static List<LatinWord> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<LatinWord> words = [];
        int at = 0;

        while (at < text.Length)
        {
            if (text[at] == '$' && Formulas.EndOf(text, at) is int end and > 0)
            {
                at = end;
            }
            else if (IsWordPart(text[at]) && char.IsAsciiLetterOrDigit(text[at]))
            {
                int start = at;
                while (at < text.Length && (IsWordPart(text[at]) || IsJoint(text, at)))
                {
                    at++;
                }

                ReadOnlySpan<char> word = text.AsSpan(start, at - start);
                if (word.ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('a', 'z'))
                {
                    words.Add(new(TextSpan.Between(start, at), IsPlain(text, start, word)));
                }
            }
            else
            {
                at++;
            }
        }

        return words;
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
