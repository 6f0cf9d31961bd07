namespace Alignment.Text;

/// <summary>Words of Latin letters with nothing but blanks, digits and ASCII marks between them.</summary>
/// <param name="Span">From the first word to behind the last.</param>
/// <param name="First">Index of its first word in the list that it was made from.</param>
/// <param name="Count">Number of its words; 1 or more.</param>
public readonly record struct LatinRun(TextSpan Span, int First, int Count)
{
    /// <summary>Joins words of a text into runs, in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, in reading order.</param>
    public static List<LatinRun> Of(string text, IReadOnlyList<LatinWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        List<LatinRun> runs = [];
        int first = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || !IsAscii(text.AsSpan(words[i - 1].Span.End..words[i].Span.Start)))
            {
                runs.Add(new(TextSpan.Between(words[first].Span.Start, words[i - 1].Span.End), first, i - first));
                first = i;
            }
        }

        return words.Count == 0 ? [] : runs;
    }

    private static bool IsAscii(ReadOnlySpan<char> between) => System.Text.Ascii.IsValid(between);
}
