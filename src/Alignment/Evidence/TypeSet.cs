using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Alignment.Evidence;

/// <summary>A set of the lexicon's types, one bit each; emptied and read in time that grows with what it holds.</summary>
/// <param name="types">Number of types there are.</param>
internal sealed class TypeSet(int types)
{
    private const int WordBits = 64;

    private readonly ulong[] _bits = new ulong[(types + WordBits - 1) / WordBits];

    // Which words of the bits are not zero, one bit each.
    private readonly ulong[] _used = new ulong[(types / WordBits / WordBits) + 1];

    private int _count;

    /// <summary>Number of types there are.</summary>
    public int Types { get; } = types;

    /// <summary>Takes all types out.</summary>
    public void Clear()
    {
        for (int i = 0; i < _used.Length; i++)
        {
            for (ulong used = _used[i]; used != 0; used &= used - 1)
            {
                _bits[(i * WordBits) + BitOperations.TrailingZeroCount(used)] = 0;
            }
        }

        Array.Clear(_used);
        _count = 0;
    }

    /// <summary>Adds a type.</summary>
    public void Add(int type)
    {
        int at = type / WordBits;
        ulong bit = 1UL << (type % WordBits);
        _count += (_bits[at] & bit) == 0 ? 1 : 0;
        _bits[at] |= bit;
        _used[at / WordBits] |= 1UL << (at % WordBits);
    }

    /// <summary>The types, sorted.</summary>
    public ImmutableArray<int> Sorted()
    {
        int[] sorted = new int[_count];
        int length = 0;
        for (int i = 0; i < _used.Length; i++)
        {
            for (ulong used = _used[i]; used != 0; used &= used - 1)
            {
                int at = (i * WordBits) + BitOperations.TrailingZeroCount(used);
                for (ulong rest = _bits[at]; rest != 0; rest &= rest - 1)
                {
                    sorted[length++] = (at * WordBits) + BitOperations.TrailingZeroCount(rest);
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
