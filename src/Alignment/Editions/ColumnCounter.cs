using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alignment.Editions;

/// <summary>Tells the columns of places in one line of UTF-8, which are asked for in the order they stand.</summary>
/// <param name="line">Valid UTF-8.</param>
internal ref struct ColumnCounter(ReadOnlySpan<byte> line)
{
    private readonly ReadOnlySpan<byte> _line = line;
    private int _bytes;
    private int _characters;

    /// <summary>The column of the character at an offset: 1 and the code points before it.</summary>
    public int ColumnOf(int offset)
    {
        if (offset < _bytes)
        {
            _bytes = 0;
            _characters = 0;
        }

        _characters += CharactersIn(_line[_bytes..offset]);
        _bytes = offset;
        return _characters + 1;
    }

    private static int CharactersIn(ReadOnlySpan<byte> text)
    {
        // All bytes of a character but the first are 0x80 to 0xBF: less than -64 with a sign.
        int others = 0;
        ReadOnlySpan<Vector256<sbyte>> vectors = MemoryMarshal.Cast<byte, Vector256<sbyte>>(text);
        foreach (Vector256<sbyte> vector in vectors)
        {
            others += BitOperations.PopCount(Vector256.LessThan(vector, Vector256.Create((sbyte)-64)).ExtractMostSignificantBits());
        }

        foreach (byte b in text[(vectors.Length * Vector256<sbyte>.Count)..])
        {
            others += (sbyte)b < -64 ? 1 : 0;
        }

        return text.Length - others;
    }
}
