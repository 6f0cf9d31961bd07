namespace Alignment.Text;

/// <summary>A text in one spelling of digits, dashes and formulas, with the way back to where each character stood.</summary>
/// <param name="Text">The text as it is read: half-width digits, <c>-</c>, <c>x</c>, <c>%</c>, no LaTeX around numbers.</param>
public sealed record UniformText(string Text)
{
    // Where each character began and ended before; null when none moved.
    private int[]? Starts { get; init; }

    private int[]? Ends { get; init; }

    /// <summary>A text whose characters all stand where they stood.</summary>
    public static UniformText Unmoved(string text) => new(text);

    /// <summary>A text whose characters moved.</summary>
    /// <param name="text">The text as it is read.</param>
    /// <param name="starts">Where each of its characters began in the original.</param>
    /// <param name="ends">Where each of its characters ended in the original.</param>
    public static UniformText Moved(string text, int[] starts, int[] ends) => new(text) { Starts = starts, Ends = ends };

    /// <summary>The stretch of the original that was read as the characters from one offset up to another.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset behind the last; larger than <paramref name="start"/>.</param>
    public TextSpan Original(int start, int end) =>
        Starts is null || Ends is null ? TextSpan.Between(start, end) : TextSpan.Between(Starts[start], Ends[end - 1]);
}
