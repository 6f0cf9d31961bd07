using Alignment.Languages;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>Cuts English texts into runs of words that could be a term: no stop word, number or mark inside.</summary>
internal static class EnglishGrams
{
    /// <summary>Most words of a term.</summary>
    public const int MostWords = 4;

    private const int LongestWord = 32;

    private static readonly HashSet<string> General = new(
        DataTable.Embedded("terms/general-words.tsv").Cells("word"), StringComparer.Ordinal);

    /// <summary>Calls back for every candidate of a text, with its key (words in the singular, one blank between) and its spelling.</summary>
    public static void Each(string text, Action<string, string> found)
    {
        List<(string Key, string Word)> run = [];
        Span<char> key = stackalloc char[LongestWord];
        int at = 0;
        while (at <= text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                ReadOnlySpan<char> word = text.AsSpan(start, at - start);
                string? lower = word.Length is > 1 and <= LongestWord && char.IsAsciiLetter(word[0]) ? word.ToString().ToLowerInvariant() : null;
                if (lower is null || StopWords.Contains(lower) || General.Contains(lower) || IsAdverb(lower))
                {
                    Close(run, found);
                }
                else
                {
                    run.Add((new(key[..TermText.Key(word, key)]), lower));
                }
            }

            if (at >= text.Length || text[at] is not (' ' or '-'))
            {
                Close(run, found);
            }

            at++;
        }
    }

    private static bool IsAdverb(string word) =>
        word.EndsWith("ly", StringComparison.Ordinal) && word is not ("anomaly" or "family" or "assembly" or "supply" or "reply");

    private static void Close(List<(string Key, string Word)> run, Action<string, string> found)
    {
        for (int start = 0; start < run.Count; start++)
        {
            for (int words = 1; words <= MostWords && start + words <= run.Count; words++)
            {
                var gram = run.GetRange(start, words);
                found(string.Join(' ', gram.Select(word => word.Key)), string.Join(' ', gram.Select(word => word.Word)));
            }
        }

        run.Clear();
    }
}
