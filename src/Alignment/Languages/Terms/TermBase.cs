using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Alignment.Text;

namespace Alignment.Languages.Terms;

/// <summary>Terms with their renderings, and where they stand in an English text.</summary>
/// <remarks>
/// An English text is read once: each word is looked up, and words that begin a term are followed through a trie, so that
/// the number of terms does not matter. Letter case, hyphens and a plural <c>s</c> do not count.
/// </remarks>
public sealed class TermBase
{
    private static readonly char[] Joints = [' ', '-', '–', '‑'];

    /// <summary>Most words of a term.</summary>
    internal const int LongestTerm = 8;

    private const int LongestWord = TermWords.Longest;

    private static readonly Lazy<TermBase> Shipped = new(() => new(
        [.. TermTables.MainRenderings(), .. TermTables.Shipped()]));

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly WordTable _lookup;
    private readonly Dictionary<long, int> _steps = [];

    // The step from the beginning, by number of the word; 0 where no term begins with it.
    private readonly int[] _firsts;

    // By node: a bit for each word that a step from it may take, by the word's number; most words that follow take none.
    private readonly ulong[] _takes;
    private readonly List<int> _termOf = [-1];
    private readonly List<Term> _terms = [];
    private readonly HashSet<string> _preferred;
    private readonly SoughtRendering[]?[] _sought;
    private string? _sha256;

    /// <summary>Makes a term base of rows; where several are about one term, later ones come first.</summary>
    public TermBase(IEnumerable<Term> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (Term row in rows)
        {
            Add(row);
        }

        // Numbered in the order in which they were met, and none was taken out: the order of the dictionary.
        _lookup = new([.. _words.Keys]);
        _firsts = new int[_words.Count];
        for (int word = 0; word < _firsts.Length; word++)
        {
            _firsts[word] = _steps.GetValueOrDefault(Key(0, word));
        }

        _takes = new ulong[_termOf.Count];
        foreach (long step in _steps.Keys)
        {
            _takes[step >> 32] |= 1UL << (int)step;
        }

        _preferred = [.. _terms.Select(term => term.Preferred).OfType<string>()];
        _sought = new SoughtRendering[_terms.Count][];
    }

    /// <summary>The terms that this tool ships, with the renderings it learned; read when first asked for.</summary>
    public static TermBase Default => Shipped.Value;

    /// <summary>The terms, in the order they were first given.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>These terms and others, which come first.</summary>
    public TermBase With(IEnumerable<Term> rows) => new(_terms.Concat(rows));

    /// <summary>SHA-256 of all that the terms say, lower-case hex: two bases with the same one judge alike.</summary>
    public string Sha256 => _sha256 ??= Hash();

    /// <summary>An English term as it is compared, words parted by blanks; null for one that is never found in a text.</summary>
    internal static string? KeyOf(string english)
    {
        string[] words = english.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > LongestTerm || words.Any(word => word.Length > LongestWord || !word.All(char.IsAsciiLetterOrDigit)))
        {
            return null;
        }

        Span<char> key = stackalloc char[LongestWord];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = new(key[..TermText.Key(words[i], key)]);
        }

        return string.Join(' ', words);
    }

    /// <summary>Whether a text is the preferred rendering of some term.</summary>
    internal bool IsPreferred(string text) => _preferred.Contains(text);

    /// <summary>What to look for in a target field for the term of a number.</summary>
    internal ReadOnlySpan<SoughtRendering> Sought(int number) => _sought[number] ??= SoughtRendering.Of(_terms[number]);

    /// <summary>The lexicon's types of a term's own words.</summary>
    internal static ImmutableArray<int> Stems(Term term, Lexicon lexicon)
    {
        Span<char> stem = stackalloc char[LongestWord];
        var types = ImmutableArray.CreateBuilder<int>();
        foreach (string word in term.English.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length <= LongestWord))
        {
            types.Add(lexicon.FindEnglish(stem[..EnglishStemmer.Stem(word, stem)]));
        }

        return types.DrainToImmutable();
    }

    /// <summary>Whether any of the terms stands in an English text.</summary>
    public bool Stands(string text)
    {
        SortedSet<int> found = [];
        Find(text, found);
        return found.Count > 0;
    }

    /// <summary>Adds the numbers of all terms that stand in an English text to a set.</summary>
    internal void Find(ReadOnlySpan<char> text, SortedSet<int> found)
    {
        TermWords words = new(
            text, stackalloc char[TermWords.Together * LongestWord], stackalloc TextSpan[TermWords.Together], stackalloc bool[TermWords.Together]);
        Span<int> numbers = stackalloc int[TermWords.Together];
        Span<int> open = stackalloc int[LongestTerm];
        int opened = 0;
        while (words.Read() is int count and > 0)
        {
            _lookup.Find(words.Text, words.Spans[..count], numbers);
            for (int i = 0; i < count; i++)
            {
                opened = numbers[i] < 0 ? 0 : Step(numbers[i], open, words.AreJoined[i] ? opened : 0, found);
            }
        }
    }

    // Follows the terms that are open, and opens one more.
    private int Step(int word, Span<int> open, int opened, SortedSet<int> found)
    {
        int kept = 0;
        for (int i = 0; i <= opened && i < LongestTerm; i++)
        {
            int to = i == opened ? _firsts[word]
                : (_takes[open[i]] >> word & 1) != 0 ? _steps.GetValueOrDefault(Key(open[i], word)) : 0;
            if (to > 0)
            {
                open[kept++] = to;
                if (_termOf[to] >= 0)
                {
                    found.Add(_termOf[to]);
                }
            }
        }

        return kept;
    }

    private string Hash()
    {
        StringBuilder text = new();
        foreach (Term term in _terms)
        {
            text.Append(CultureInfo.InvariantCulture, $"{term.English}\t{term.Preferred}\t{term.MainShare:R}\t{term.Coverage:R}");
            foreach (ImmutableArray<string> renderings in (ImmutableArray<string>[])[term.Admitted, term.Variants, term.Forbidden])
            {
                text.Append('\t').AppendJoin('|', renderings);
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private void Add(Term row)
    {
        int node = 0;
        Span<char> key = stackalloc char[LongestWord];
        foreach (string word in row.English.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Take(LongestTerm))
        {
            int length = TermText.Key(word.AsSpan(0, Math.Min(word.Length, LongestWord)), key);
            string text = new(key[..length]);
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, text, out bool isKnown);
            number = isKnown ? number : _words.Count - 1;
            ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, Key(node, number), out isKnown);
            if (!isKnown)
            {
                next = _termOf.Count;
                _termOf.Add(-1);
            }

            node = next;
        }

        if (node > 0 && _termOf[node] < 0)
        {
            _termOf[node] = _terms.Count;
            _terms.Add(row);
        }
        else if (node > 0)
        {
            _terms[_termOf[node]] = _terms[_termOf[node]].With(row);
        }
    }
}
