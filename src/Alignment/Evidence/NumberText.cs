namespace Alignment.Evidence;

/// <summary>Small questions about the surroundings of a number that both languages ask.</summary>
internal static class NumberText
{
    /// <summary>Whether the digits at an offset belong to a name: GPT-4, Qwen2.5, pass@1.</summary>
    public static bool IsInName(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        char before = text[at - 1];
        if (before == '^')
        {
            // An exponent whose base is no number.
            return true;
        }

        if (before == '/' && IsExponent(text, at - 1))
        {
            return true;
        }

        if (char.IsAsciiLetter(before) || before == '_')
        {
            // "x4" is a size of sets (x of a product), not a name.
            return !(before == 'x' && at > 1 && (char.IsAsciiDigit(text[at - 2]) || text[at - 2] == ' ' || text[at - 2] > '\u2FFF'));
        }

        return before is '-' or '.' or '/' or '+' or '@' or '^' or ':' && at > 1
            && (char.IsAsciiLetter(text[at - 2]) || (before != '/' && before != ':' && before != '-' && char.IsAsciiDigit(text[at - 2])))
            && !(before == '-' && IsWordBefore(text, at - 1)) || (before == '-' && IsBehindName(text, at - 1));
    }

    // The 3 of T^{2/3}.
    private static bool IsExponent(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end > 0 && text[end - 1] == '^';
    }

    // The 7B of Qwen2.5-7B; a range such as 2.5-7B has no letter before it.
    private static bool IsBehindName(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return start < end && start > 0 && char.IsAsciiLetter(text[start - 1]);
    }

    // "top-5" is no name, but "sub-10 ms" and "under-3B" are numbers behind a plain word; names hold a capital or digit.
    private static bool IsWordBefore(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end] is "sub" or "under" or "over" or "near";
    }

    /// <summary>Whether a number without a zero before its point begins at an offset: .87.</summary>
    public static bool IsBarePoint(ReadOnlySpan<char> text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (at == 0 || text[at - 1] is ' ' or '(' or '=' or '\n' or '~' or '-' or '（' or > '\u2FFF');

    /// <summary>Whether a number is the mark of a list item: <c>1)</c>, <c>(2)</c>, <c>3.</c>, <c>4、</c>.</summary>
    public static bool IsListMark(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 2 || (end - start == 2 && text[start] > '2'))
        {
            return false;
        }

        char before = start == 0 ? '\n' : text[start - 1];
        char after = end < text.Length ? text[end] : '\n';
        bool opened = before is '(' or '（' or '[';
        if (after is ')' or '）' or ']')
        {
            return opened || IsBoundary(before);
        }

        if (after is '.' or '、' or '：' or ':' or '．' && (end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1])))
        {
            bool spaced = after == '.' && end + 1 < text.Length && (text[end + 1] == ' ' || text[end + 1] > '\u2FFF');
            return IsBoundary(before) && (before != ' ' || start < 2 || spaced || text[start - 2] is '。' or '；' or ';' or '：' or ':' or '.' or '，' or ',');
        }

        return false;
    }

    private static bool IsBoundary(char c) => c is ' ' or '\n' or '。' or '；' or ';' or '：' or ':' or '，' or ',' or '、' or '.' or '！' or '？' or '及' or '和' or '以' or '）' or ')' or '>';

    /// <summary>The power of ten, or of another base, that stands behind a number; 1 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number read so far.</param>
    /// <param name="end">Offset behind it; moved behind the power.</param>
    public static decimal WithPower(ReadOnlySpan<char> text, decimal number, ref int end)
    {
        int at = end;
        if (number > 1e9m)
        {
            return number;
        }

        if (at + 1 < text.Length && text[at] is 'e' or 'E' && text[at + 1] == '-'
            && TryInteger(text, at + 1, out int tens, out int stop) && (stop == text.Length || !char.IsAsciiLetterOrDigit(text[stop])))
        {
            end = stop;
            return number * Power(10, tens);
        }

        // 3.2 x 10^5
        while (at < text.Length && text[at] is ' ' or '\n')
        {
            at++;
        }

        if (at < text.Length && text[at] is 'x' or '·' or '*')
        {
            int ten = at + 1;
            while (ten < text.Length && text[ten] is ' ' or '\n')
            {
                ten++;
            }

            if (text[ten..].StartsWith("10^") && TryInteger(text, ten + 3, out tens, out stop))
            {
                end = stop;
                return number * Power(10, tens);
            }
        }

        bool isDoubleStar = end + 2 < text.Length && text[end] == '*' && text[end + 1] == '*' && char.IsAsciiDigit(text[end + 2]);
        if (end < text.Length && (text[end] == '^' || isDoubleStar) && number == decimal.Truncate(number) && number <= 1000
            && TryInteger(text, end + (isDoubleStar ? 2 : 1), out int power, out stop))
        {
            end = stop;
            return Power(number, power);
        }

        return number;
    }

    private static bool TryInteger(ReadOnlySpan<char> text, int at, out int value, out int end)
    {
        bool negative = at < text.Length && text[at] == '-';
        end = negative ? at + 1 : at;
        int start = end;
        value = 0;
        while (end < text.Length && end - start < 2 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end++] - '0');
        }

        value = negative ? -value : value;
        return end > start && (end == text.Length || !char.IsAsciiDigit(text[end]));
    }

    // Beyond 10^18 either way no quantity of a digest is told apart.
    private static decimal Power(decimal number, int power)
    {
        decimal value = 1;
        for (int i = 0; i < Math.Abs(power) && value is < 1e18m and > 1e-18m; i++)
        {
            value = power > 0 ? value * number : number == 0 ? value : value / number;
        }

        return value;
    }
}
