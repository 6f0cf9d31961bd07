namespace Alignment.Text;

/// <summary>A text without what spellings of one word differ in, with the way back to where each character stood.</summary>
/// <param name="Text">The characters that count.</param>
/// <param name="Places">Where each stood; null when none moved.</param>
public sealed record FoldedText(string Text, int[]? Places)
{
    // A longer text takes its room from the heap.
    private const int Short = 512;

    /// <summary>Folds a text character by character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fold">The character to compare; <c>\0</c> for one to leave out.</param>
    public static FoldedText Of(string text, Func<char, char> fold)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fold);
        Span<char> folded = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        int[]? places = null;
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i] >= '\u4E00' && text[i] < '\uE000' ? text[i] : fold(text[i]);
            if (c == '\0')
            {
                places ??= Unmoved(text.Length);
                continue;
            }

            if (places is not null)
            {
                places[length] = i;
            }

            folded[length++] = c;
        }

        return new(new(folded[..length]), places);
    }

    /// <summary>Where a stretch of the folded text stood.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="length">How many; more than 0.</param>
    public TextSpan Original(int start, int length) => Places is null
        ? new(start, length)
        : TextSpan.Between(Places[start], Places[start + length - 1] + 1);

    private static int[] Unmoved(int length)
    {
        int[] places = new int[length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        return places;
    }
}
