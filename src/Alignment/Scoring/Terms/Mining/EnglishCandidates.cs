using System.Runtime.InteropServices;
using Alignment.Languages;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>The English terms of many fields, by C-value (Frantzi, Ananiadou and Mima 2000).</summary>
internal sealed class EnglishCandidates
{
    // A term must stand by itself, not only within longer ones, in this share of its fields.
    private const double OwnShare = 0.25;

    private static readonly HashSet<string> SingleWords = new(
        DataTable.Embedded("terms/single-words.tsv").Cells("word"), StringComparer.Ordinal);

    /// <summary>The terms: key, C-value and the fields that hold them; in ordinal order of the keys.</summary>
    public static List<(string Key, double Value)> Of(EnglishIndex english, MiningOptions options)
    {
        Dictionary<string, (long Sum, int Count, int Most)> nests = new(StringComparer.Ordinal);
        List<string> frequent = [.. english.Frequent(options.FewestFields)];
        foreach (string longer in frequent)
        {
            foreach (string part in Parts(longer))
            {
                ref (long Sum, int Count, int Most) nest = ref CollectionsMarshal.GetValueRefOrAddDefault(nests, part, out _);
                nest = (nest.Sum + english.Count(longer), nest.Count + 1, Math.Max(nest.Most, english.Count(longer)));
            }
        }

        List<(string Key, double Value)> terms = [];
        foreach (string key in frequent.Order(StringComparer.Ordinal))
        {
            int words = key.Count(' '.Equals) + 1;
            (long sum, int count, int most) = nests.GetValueOrDefault(key);
            double alone = english.Count(key) - (count == 0 ? 0 : (double)sum / count);
            bool isWanted = words > 1 ? english.Count(key) - most >= OwnShare * english.Count(key) : !options.OnlySeveralWords && SingleWords.Contains(key);
            if (isWanted)
            {
                terms.Add((key, Math.Max(1, Math.Log2(words)) * alone));
            }
        }

        return terms;
    }

    // The parts of two words or more, the whole left out.
    private static IEnumerable<string> Parts(string key)
    {
        string[] words = key.Split(' ');
        for (int length = 1; length < words.Length; length++)
        {
            for (int start = 0; start + length <= words.Length; start++)
            {
                yield return string.Join(' ', words.AsSpan(start, length)!);
            }
        }
    }
}
