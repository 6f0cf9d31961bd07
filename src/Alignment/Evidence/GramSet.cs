using System.Numerics;

namespace Alignment.Evidence;

/// <summary>The distinct runs of four characters of a text, for comparison with those of another.</summary>
internal sealed class GramSet
{
    /// <summary>Characters a run.</summary>
    public const int Gram = 4;

    private const int BitsLog = 10;
    private const int WordBits = 64;

    private readonly string _text;
    private readonly ulong[] _bits = new ulong[(1 << BitsLog) / WordBits];
    private ulong[]? _sorted;

    /// <summary>Gathers the runs of a text of four characters or more.</summary>
    public GramSet(string text)
    {
        _text = text;
        ulong run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            run = After(run, text[i]);
            if (i >= Gram - 1)
            {
                // Fibonacci hashing: the upper bits of the product are mixed best.
                ulong hash = (run * 0x9E3779B97F4A7C15) >> (WordBits - BitsLog);
                _bits[hash / WordBits] |= 1UL << (int)(hash % WordBits);
            }
        }
    }

    private int Places => _text.Length - Gram + 1;

    /// <summary>Whether the likeness of two texts can exceed a bound: false for nearly all that are no copies, at little cost.</summary>
    public bool MayReach(double likeness, GramSet other)
    {
        // Each bit that one text alone sets is a run the other lacks; together they have no more runs than places.
        int different = 0;
        for (int i = 0; i < _bits.Length; i++)
        {
            different += BitOperations.PopCount(_bits[i] ^ other._bits[i]);
        }

        return 1 - ((double)different / (Places + other.Places)) > likeness;
    }

    /// <summary>Jaccard index of two texts' runs, 0–1.</summary>
    public double Likeness(GramSet other)
    {
        ulong[] one = _sorted ??= Sorted();
        ulong[] two = other._sorted ??= other.Sorted();
        int shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < two.Length;)
        {
            int order = one[i].CompareTo(two[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (double)shared / (one.Length + two.Length - shared);
    }

    // The run of the last four characters, sixteen bits each.
    private static ulong After(ulong run, char next) => (run >> 16) | ((ulong)next << 48);

    private ulong[] Sorted()
    {
        HashSet<ulong> runs = [];
        ulong run = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            run = After(run, _text[i]);
            if (i >= Gram - 1)
            {
                runs.Add(run);
            }
        }

        ulong[] sorted = [.. runs];
        Array.Sort(sorted);
        return sorted;
    }
}
