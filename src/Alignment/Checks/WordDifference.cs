using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Where two texts begin and cease to differ, word by word; runs of white space do not count.</summary>
/// <param name="Source">The words of the first text that differ; empty when the second has only gained words.</param>
/// <param name="Target">The words of the second text that differ; empty when it has only lost words.</param>
/// <param name="IsCutOff">Whether the second is the first without its end.</param>
internal sealed record WordDifference(TextSpan Source, TextSpan Target, bool IsCutOff)
{
    /// <summary>Compares two texts; null when they hold the same words in the same order.</summary>
    /// <param name="source">The first text.</param>
    /// <param name="target">The second text.</param>
    /// <param name="separator">What parts words beside white space.</param>
    public static WordDifference? Of(string source, string target, char separator = ' ')
    {
        if (string.Equals(source, target, StringComparison.Ordinal))
        {
            return null;
        }

        List<TextSpan> left = Words(source, separator);
        List<TextSpan> right = Words(target, separator);
        int shorter = Math.Min(left.Count, right.Count);
        int head = 0;
        while (head < shorter && Same(source, left[head], target, right[head]))
        {
            head++;
        }

        if (head == left.Count && head == right.Count)
        {
            return null;
        }

        int tail = 0;
        while (tail < shorter - head && Same(source, left[^(tail + 1)], target, right[^(tail + 1)]))
        {
            tail++;
        }

        // The last word that is left may itself be cut.
        bool isCutOff = head < left.Count && (head == right.Count
            || (head == right.Count - 1 && left[head].In(source).StartsWith(right[head].In(target), StringComparison.Ordinal)));
        return isCutOff
            ? new(Stretch(source, left, head, 0), Stretch(target, right, head, 0), true)
            : new(Stretch(source, left, head, tail), Stretch(target, right, head, tail), false);
    }

    private static List<TextSpan> Words(string text, char separator)
    {
        List<TextSpan> words = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsWhiteSpace(text[i]) || text[i] == separator)
            {
                if (i > start)
                {
                    words.Add(TextSpan.Between(start, i));
                }

                start = i + 1;
            }
        }

        return words;
    }

    private static bool Same(string source, TextSpan left, string target, TextSpan right) =>
        left.In(source).SequenceEqual(right.In(target));

    private static TextSpan Stretch(string text, List<TextSpan> words, int head, int tail)
    {
        if (head < words.Count - tail)
        {
            return TextSpan.Between(words[head].Start, words[words.Count - tail - 1].End);
        }

        return new(head < words.Count ? words[head].Start : WhiteSpace.Trimmed(text).End, 0);
    }
}
