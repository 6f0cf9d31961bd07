using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alignment.Text;

/// <summary>How many of a text's UTF-16 units are of the kinds that make up nearly all text of both languages.</summary>
/// <param name="Han">Chinese characters of the block that holds nearly all.</param>
/// <param name="Latin">ASCII letters.</param>
/// <param name="Blanks">ASCII white space.</param>
/// <param name="Others">Units that are neither ASCII nor of that block.</param>
internal readonly record struct CommonCharacters(int Han, int Latin, int Blanks, int Others)
{
    /// <summary>Counts a text eight characters at a time.</summary>
    public static CommonCharacters In(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<Vector128<ushort>> vectors = MemoryMarshal.Cast<char, Vector128<ushort>>(text);
        CommonCharacters counted = default;
        foreach (Vector128<ushort> vector in vectors)
        {
            counted = counted.With(vector);
        }

        // The last few, with NUL behind them, which counts as nothing.
        Span<ushort> last = stackalloc ushort[Vector128<ushort>.Count];
        last.Clear();
        MemoryMarshal.Cast<char, ushort>(text[(vectors.Length * last.Length)..]).CopyTo(last);
        return counted.With(Vector128.Create<ushort>(last));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private CommonCharacters With(Vector128<ushort> characters)
    {
        Vector128<ushort> han = Between(characters, Scripts.FirstHan, Scripts.LastHan);
        Vector128<ushort> ascii = Between(characters, '\0', '\u007F');
        Vector128<ushort> letters = Between(characters | Vector128.Create((ushort)0x20), 'a', 'z');
        Vector128<ushort> blanks = Between(characters, '\t', '\r') | Vector128.Equals(characters, Vector128.Create((ushort)' '));
        return new(Han + Count(han), Latin + Count(letters), Blanks + Count(blanks), Others + Count(~(han | ascii)));
    }

    private static Vector128<ushort> Between(Vector128<ushort> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));

    private static int Count(Vector128<ushort> held) => BitOperations.PopCount(held.ExtractMostSignificantBits());
}
