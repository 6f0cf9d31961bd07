namespace Alignment.Text;

/// <summary>A number in ASCII digits, as it stands in a text.</summary>
/// <param name="Value">Its value; 0 or more.</param>
/// <param name="Step">The smallest step its writing shows: 0.1 for 3.5, 1 for 20, 0.01 for 2.50.</param>
/// <param name="End">Offset behind its last character.</param>
public readonly record struct WrittenNumber(decimal Value, decimal Step, int End)
{
    // A decimal holds 28 digits; a run that long is no quantity.
    private const int MostDigits = 15;

    /// <summary>Reads digits with commas between thousands and a decimal point; null where no readable number begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the first digit.</param>
    /// <param name="commas">Whether a comma may part thousands; not so in a list of numbers.</param>
    public static WrittenNumber? Read(ReadOnlySpan<char> text, int at, bool commas = true)
    {
        decimal value = 0;
        decimal step = 1;
        int digits = 0;
        int i = at;
        while (i < text.Length && digits <= MostDigits)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                value = (value * 10) + (text[i] - '0');
                digits++;
                i++;
            }
            else if (commas && IsThousandsComma(text, at, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            for (; i < text.Length && char.IsAsciiDigit(text[i]) && digits <= MostDigits; i++, digits++)
            {
                step /= 10;
                value += step * (text[i] - '0');
            }
        }

        return digits is 0 or > MostDigits ? null : new(value, step, i);
    }

    // 1,278 but not 1,27 or 0,5 or 1234,567: three digits behind each comma and one to three before the first.
    private static bool IsThousandsComma(ReadOnlySpan<char> text, int start, int comma)
    {
        if (text[comma] != ',' || text[start] == '0' || comma + 3 >= text.Length)
        {
            return false;
        }

        bool threeBehind = char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2])
            && char.IsAsciiDigit(text[comma + 3])
            && (comma + 4 == text.Length || !char.IsAsciiDigit(text[comma + 4]));
        int first = text[start..comma].IndexOf(',');
        int head = first < 0 ? comma - start : first;
        return threeBehind && head is > 0 and <= 3;
    }
}
