using System.Collections.Immutable;

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
    public static List<LatinRun> Of(string text, ImmutableArray<LatinWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<LatinRun> runs = [];
        int first = 0;
        for (int i = 1; i <= words.Length; i++)
        {
            if (i == words.Length || !IsAscii(text.AsSpan(words[i - 1].Span.End..words[i].Span.Start)))
            {
                runs.Add(new(TextSpan.Between(words[first].Span.Start, words[i - 1].Span.End), first, i - first));
                first = i;
            }
        }

        return runs;
    }

    private static bool IsAscii(ReadOnlySpan<char> between) => System.Text.Ascii.IsValid(between);
}
