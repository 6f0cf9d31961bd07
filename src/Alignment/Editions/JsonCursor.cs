namespace Alignment.Editions;

/// <summary>A place in one line of JSON, moved on over what is expected there; it stays where something else stands.</summary>
/// <param name="json">Valid UTF-8.</param>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    /// <summary>The line.</summary>
    public ReadOnlySpan<byte> Json { get; } = json;

    /// <summary>Offset of the next byte.</summary>
    public int At { get; set; }

    /// <summary>Passes over blanks and one mark, such as a brace.</summary>
    /// <returns>Whether that mark stood there.</returns>
    public bool TryTake(byte mark)
    {
        bool stands = StandsAt(mark);
        At += stands ? 1 : 0;
        return stands;
    }

    /// <summary>Passes over blanks, and tells whether one mark stands behind them.</summary>
    public bool StandsAt(byte mark)
    {
        SkipBlanks();
        return (uint)At < (uint)Json.Length && Json[At] == mark;
    }

    /// <summary>Passes over blanks.</summary>
    /// <returns>Whether nothing else follows.</returns>
    public bool TryEnd()
    {
        SkipBlanks();
        return At == Json.Length;
    }

    /// <summary>Passes over a key and its colon.</summary>
    /// <param name="key">The key; holds no escapes.</param>
    /// <returns>Whether one stood there.</returns>
    public bool TryTakeKey(out ReadOnlySpan<byte> key)
    {
        key = default;
        if (!TryTake((byte)'"'))
        {
            return false;
        }

        int length = Json[At..].IndexOfAny(JsonTexts.Stops);
        if (length < 0 || Json[At + length] != '"')
        {
            return false;
        }

        key = Json.Slice(At, length);
        At += length + 1;
        return TryTake((byte)':');
    }

    /// <summary>Passes over <c>null</c>, a truth value, or a number without exponent.</summary>
    public bool TrySkipScalar()
    {
        SkipBlanks();
        ReadOnlySpan<byte> rest = Json[At..];
        int length = rest.StartsWith("null"u8) || rest.StartsWith("true"u8) ? 4 : rest.StartsWith("false"u8) ? 5 : NumberLength(rest);
        At += length;
        return length > 0;
    }

    private static int NumberLength(ReadOnlySpan<byte> text)
    {
        int sign = text is [(byte)'-', ..] ? 1 : 0;
        int digits = DigitsOf(text[sign..]);
        if (digits == 0 || (digits > 1 && text[sign] == '0'))
        {
            return 0;
        }

        int length = sign + digits;
        if (length < text.Length && text[length] == '.')
        {
            int decimals = DigitsOf(text[(length + 1)..]);
            return decimals == 0 ? 0 : length + 1 + decimals;
        }

        return length;
    }

    private static int DigitsOf(ReadOnlySpan<byte> text)
    {
        int other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }

    private void SkipBlanks()
    {
        while ((uint)At < (uint)Json.Length && Json[At] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            At++;
        }
    }
}
