using System.Runtime.InteropServices;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>Tells whether a possible rendering is that of another English term: 高层 beside “low level” is that of “high level”.</summary>
internal sealed class RenderingOwners
{
    // A single word must lead by more: an abbreviation stands beside its term.
    private const double Lead = 1.25;
    private const double LeadOfWord = 2;
    private const int FewestFields = 5;

    private readonly EnglishIndex _english;
    private readonly ChineseIndex _chinese;
    private readonly Dictionary<int, List<int>> _fields = [];

    /// <summary>Looks up where the renderings stand.</summary>
    public RenderingOwners(EnglishIndex english, ChineseIndex chinese, IEnumerable<int> renderings)
    {
        _english = english;
        _chinese = chinese;
        foreach (int rendering in renderings)
        {
            _fields.TryAdd(rendering, []);
        }

        for (int field = 0; field < chinese.Fields; field++)
        {
            foreach (int number in chinese[field])
            {
                if (_fields.TryGetValue(number, out List<int>? fields))
                {
                    fields.Add(field);
                }
            }
        }
    }

    /// <summary>Whether no other English run of words is tied to the rendering much more closely than the term.</summary>
    public bool Owns(string term, int rendering)
    {
        Dictionary<int, int> counts = [];
        foreach (int field in _fields[rendering])
        {
            foreach (int key in _english[field])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }

        double own = Tie(_english.Number(term), counts, rendering);
        string[] words = term.Split(' ');
        foreach (int key in counts.Keys)
        {
            if (counts[key] < FewestFields || IsPart(_english.Key(key), words, term))
            {
                continue;
            }

            double lead = _english.Key(key).Contains(' ') ? Lead : LeadOfWord;
            if (Tie(key, counts, rendering) > lead * own)
            {
                return false;
            }
        }

        return true;
    }

    private double Tie(int key, Dictionary<int, int> counts, int rendering)
    {
        long both = counts.GetValueOrDefault(key);
        long expected = (long)_english.Count(key) * _chinese.Count(rendering) / _english.Fields;
        return both <= expected ? 0 : LogLikelihood.Ratio(both, _english.Count(key), _chinese.Count(rendering), _english.Fields);
    }

    // A part of the term, the term with more around it, or the term written as one word.
    private static bool IsPart(string key, string[] words, string term)
    {
        string[] others = key.Split(' ');
        return others.All(words.Contains) || words.All(others.Contains)
            || key.Replace(" ", "", StringComparison.Ordinal) == term.Replace(" ", "", StringComparison.Ordinal);
    }
}
