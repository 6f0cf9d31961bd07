using System.Collections.Immutable;
using System.Numerics;

namespace Alignment.Evidence;

/// <summary>A set of the lexicon's types, one bit each.</summary>
/// <param name="types">Number of types there are.</param>
internal sealed class TypeSet(int types)
{
    /// <summary>Number of types there are.</summary>
    public int Types { get; } = types;

    private const int WordBits = 64;

    private readonly ulong[] _bits = new ulong[(types + WordBits - 1) / WordBits];

    /// <summary>Takes all types out.</summary>
    public void Clear() => Array.Clear(_bits);

    /// <summary>Adds a type.</summary>
    public void Add(int type) => _bits[type / WordBits] |= 1UL << (type % WordBits);

    /// <summary>The types, sorted.</summary>
    public ImmutableArray<int> Sorted()
    {
        int count = 0;
        foreach (ulong word in _bits)
        {
            count += BitOperations.PopCount(word);
        }

        var sorted = ImmutableArray.CreateBuilder<int>(count);
        for (int i = 0; i < _bits.Length; i++)
        {
            for (ulong rest = _bits[i]; rest != 0; rest &= rest - 1)
            {
                sorted.Add((i * WordBits) + BitOperations.TrailingZeroCount(rest));
            }
        }

        return sorted.MoveToImmutable();
    }
}
