namespace Alignment.Editions;

/// <summary>Reads the four hexadecimal digits of a <c>\u</c> escape.</summary>
internal static class HexDigits
{
    private static readonly int[] Values = ValuesOfBytes();

    /// <summary>The UTF-16 unit that four digits name; less than 0 when fewer, or something else, stand there.</summary>
    public static int UnitAt(ReadOnlySpan<byte> text, int at)
    {
        if (at + 4 > text.Length)
        {
            return -1;
        }

        ReadOnlySpan<byte> digits = text.Slice(at, 4);
        int[] values = Values;
        // A byte that is no digit is -1, and keeps its sign through the shifts.
        return values[digits[0]] << 12 | values[digits[1]] << 8 | values[digits[2]] << 4 | values[digits[3]];
    }

    private static int[] ValuesOfBytes()
    {
        int[] values = new int[256];
        for (int b = 0; b < values.Length; b++)
        {
            values[b] = char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1;
        }

        return values;
    }
}
