using System.Numerics;
using System.Runtime.InteropServices;

namespace Alignment.Text;

/// <summary>Where each stretch of a few characters stood last in a text that is read from left to right.</summary>
internal readonly ref struct LastPlaces
{
    private const int Fewest = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _length;

    // Open addressing: 1 more than a place, 0 for none. Half of it at most is filled.
    private readonly Span<int> _slots;

    /// <summary>Begins a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Characters of a stretch.</param>
    /// <param name="slots">Zeros, <see cref="SlotsFor"/> the text.</param>
    public LastPlaces(ReadOnlySpan<char> text, int length, Span<int> slots)
    {
        _text = text;
        _length = length;
        _slots = slots;
    }

    /// <summary>The slots that a text needs: a power of two.</summary>
    public static int SlotsFor(ReadOnlySpan<char> text) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, 2 * text.Length));

    /// <summary>The last place of the stretch that begins at an offset, which becomes its last place; -1 for a new one.</summary>
    public int Exchange(int at)
    {
        ReadOnlySpan<char> stretch = _text.Slice(at, _length);
        int slot = Hash(stretch) & (_slots.Length - 1);
        while (_slots[slot] != 0 && !_text.Slice(_slots[slot] - 1, _length).SequenceEqual(stretch))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        int before = _slots[slot] - 1;
        _slots[slot] = at + 1;
        return before;
    }

    // Two characters at a time. A product's high bits are its best: they are turned to where the next step spreads them.
    private static int Hash(ReadOnlySpan<char> stretch)
    {
        ulong hash = 0;
        foreach (uint two in MemoryMarshal.Cast<char, uint>(stretch))
        {
            hash = BitOperations.RotateLeft((hash ^ two) * 0x9E3779B97F4A7C15, 32);
        }

        if (stretch.Length % 2 == 1)
        {
            hash = BitOperations.RotateLeft((hash ^ stretch[^1]) * 0x9E3779B97F4A7C15, 32);
        }

        return (int)(hash & int.MaxValue);
    }
}
