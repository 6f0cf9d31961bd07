using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Reads numbers written in English words: twenty-five, three hundred and twelve, two thirds, dual.</summary>
internal static class NumberWordReader
{
    /// <summary>Reads the number whose first word begins at an offset; null when that word states none.</summary>
    public static NumberPhrase? Read(ReadOnlySpan<char> text, int at)
    {
        decimal total = 0, section = 0;
        int end = at;
        int next = at;
        bool any = false;

        while (WordAt(text, next, out int wordEnd) is { IsEmpty: false } word
            && NumberWords.English.NumeralOf(word) is Numeral numeral)
        {
            switch (numeral.Role)
            {
                case NumeralRole.Month when any || !char.IsAsciiLetterUpper(word[0]):
                case NumeralRole.Group when any:
                    return Phrase();

                case NumeralRole.Month or NumeralRole.Group:
                    return new(numeral.Value, 1, wordEnd);

                case NumeralRole.Fraction:
                    decimal parts = any && total + section > 0 ? total + section : 1;
                    return new(parts * numeral.Value, decimal.Round(1 / numeral.Value), wordEnd);

                // "one, two": a digit behind a digit begins another number, but for twenty-five.
                case NumeralRole.Digit when any && !(numeral.Value is > 0 and < 10 && section % 100 is >= 20 && section % 10 == 0)
                    && section % 100 != 0:
                case NumeralRole.Digit when any && section == 0 && total == 0:
                    return Phrase();

                case NumeralRole.Digit:
                    section += numeral.Value;
                    break;

                case NumeralRole.Multiplier when numeral.Value == 100:
                    section = (section == 0 ? 1 : section) * 100;
                    break;

                case NumeralRole.Multiplier:
                    total += (section == 0 ? 1 : section) * numeral.Value;
                    section = 0;
                    break;
            }

            any = true;
            end = wordEnd;
            next = NextWord(text, wordEnd);
            if (next < 0)
            {
                break;
            }
        }

        return Phrase();

        NumberPhrase? Phrase() => any ? new(total + section, 1, end) : null;
    }

    /// <summary>Offset behind a run of digits, commas and points.</summary>
    public static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text[at..end];
    }

    // Words of one number are joined by a blank, a hyphen, or "and" behind a hundred; -1 when no word follows so.
    private static int NextWord(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not (' ' or '-' or '\n') || !char.IsAsciiLetter(text[end + 1]))
        {
            return -1;
        }

        return text[end..].StartsWith(" and ") && end >= 7 && text[(end - 7)..end].Equals("hundred", StringComparison.OrdinalIgnoreCase)
            ? end + 5
            : end + 1;
    }
}
