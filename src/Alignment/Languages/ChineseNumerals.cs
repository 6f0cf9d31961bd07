namespace Alignment.Languages;

/// <summary>Reads numbers written in Chinese characters.</summary>
public static class ChineseNumerals
{
    /// <summary>Whether a character may stand in a numeral.</summary>
    public static bool IsNumeral(char c) => c > '\u2FFF' && NumberWords.Chinese.IsNumeral(c);

    /// <summary>Reads a numeral: 三千五百万 is 35,000,000, 一亿二千万 is 120,000,000, 二〇二六 is 2026.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the numeral begins.</param>
    /// <param name="value">Its value.</param>
    /// <param name="end">Offset behind it.</param>
    /// <returns>False for what states no definite number: 千万 alone, 三四 ("three or four").</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out decimal value, out int end)
    {
        decimal total = 0, section = 0, digit = 0;
        int digits = 0, multipliers = 0;
        bool positional = true;
        value = 0;
        end = at;

        for (; end < text.Length && NumberWords.Chinese.NumeralOf(text.Slice(end, 1)) is Numeral numeral; end++)
        {
            if (numeral.Role == NumeralRole.Digit)
            {
                value = (value * 10) + numeral.Value;
                digit = numeral.Value;
                digits++;
                if (digits > 12)
                {
                    return false;
                }

                continue;
            }

            multipliers++;
            positional = false;
            if (numeral.Value < 10_000)
            {
                // Ten may stand without a one before it; a hundred may not.
                bool bareTen = numeral.Value == 10 && end == at;
                if (digit == 0 && !bareTen)
                {
                    return SkipRest(text, ref end);
                }

                section += (digit == 0 ? 1 : digit) * numeral.Value;
            }
            else
            {
                decimal before = section + digit;
                if ((before == 0 && total == 0) || total > 1e15m)
                {
                    return SkipRest(text, ref end);
                }

                // 一亿二千万: 万 scales only what stands behind 亿; 三万亿: 亿 scales all before it.
                total = numeral.Value > 10_000 ? (total + before) * numeral.Value : total + (before * numeral.Value);
                section = 0;
            }

            digit = 0;
        }

        if (multipliers == 0 && digits > 1)
        {
            bool hasZero = text[at..end].ContainsAny('零', '〇');
            return positional && (hasZero || digits >= 4);
        }

        value = total + section + digit;
        return end > at;
    }

    private static bool SkipRest(ReadOnlySpan<char> text, ref int end)
    {
        while (end < text.Length && IsNumeral(text[end]))
        {
            end++;
        }

        return false;
    }
}
