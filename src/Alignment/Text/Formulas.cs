namespace Alignment.Text;

/// <summary>Finds formulas written between dollar signs.</summary>
public static class Formulas
{
    // Longer stretches between two dollar signs are two prices, not one formula.
    private const int MaxLength = 400;

    /// <summary>The offset behind the formula that opens at <paramref name="start"/>; -1 when none opens there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of a dollar sign.</param>
    public static int EndOf(string text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        int width = start + 1 < text.Length && text[start + 1] == '$' ? 2 : 1;
        int from = start + width;
        int room = Math.Min(MaxLength, text.Length - from);

        for (int i = from; i < from + room; i++)
        {
            if (text[i] == '$' && text[i - 1] != '\\')
            {
                return i > from ? Math.Min(text.Length, i + width) : -1;
            }
        }

        return -1;
    }

    /// <summary>The text with each formula's characters made blanks, so that offsets stay.</summary>
    public static string Blanked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('$'))
        {
            return text;
        }

        char[] blanked = text.ToCharArray();
        int at = text.IndexOf('$', StringComparison.Ordinal);
        while (at >= 0)
        {
            int end = EndOf(text, at);
            if (end > 0)
            {
                blanked.AsSpan(at, end - at).Fill(' ');
            }

            int from = Math.Max(at + 1, end);
            at = from < text.Length ? text.IndexOf('$', from) : -1;
        }

        return new(blanked);
    }
}
