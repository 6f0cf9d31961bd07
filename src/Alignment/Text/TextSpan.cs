namespace Alignment.Text;

/// <summary>A stretch of a field's text: UTF-16 offsets, half-open.</summary>
/// <param name="Start">Offset of the first character; 0 or more.</param>
/// <param name="Length">Number of UTF-16 units; 0 marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to, not including, another.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The characters of this span.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The characters of this span, as a string.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Whether two spans share a character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
