namespace Alignment.Text;

/// <summary>Names and figures as they stand in text of any language: runs of ASCII letters, digits and points.</summary>
public static class LatinTokens
{
    /// <summary>The tokens of two or more characters, in lower case, in reading order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] == '.' && at > start)))
            {
                at++;
            }

            ReadOnlySpan<char> token = text.AsSpan(start, at - start).TrimEnd('.');
            if (token.Length >= 2)
            {
                yield return token.ToString().ToLowerInvariant();
            }

            at = at == start ? at + 1 : at;
        }
    }
}
