using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
public static class Suggestions
{
    /// <summary>The known word nearest to a mistyped one; null when none is near.</summary>
    /// <param name="word">The word as typed; letter case does not count.</param>
    /// <param name="known">The words it may have been.</param>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        string typed = word.ToLowerInvariant();
        string? nearest = null;
        // One slip in three letters is a slip; more is another word.
        int least = Math.Max(1, typed.Length / 3) + 1;

        foreach (string candidate in known)
        {
            int distance = Distance(typed, candidate.ToLowerInvariant());
            if (distance < least)
            {
                (least, nearest) = (distance, candidate);
            }
        }

        return nearest;
    }

    /// <summary>The question <c>; did you mean "…"?</c>; empty texts when nothing is near.</summary>
    public static LocalText Meant(string word, IEnumerable<string> known) => Nearest(word, known) is string nearest
        ? new($"; did you mean \"{nearest}\"?", $"；是否想写“{nearest}”？")
        : new("", "");

    // Damerau–Levenshtein, adjacent letters exchanged counting once (optimal string alignment).
    private static int Distance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                bool isExchange = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                cost[i, j] = isExchange ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
            }
        }

        return cost[a.Length, b.Length];
    }
}
