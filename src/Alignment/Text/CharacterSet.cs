using System.Runtime.CompilerServices;

namespace Alignment.Text;

/// <summary>A set of UTF-16 units, one bit each: for questions that are asked of every character of a text.</summary>
/// <remarks>Takes 8 KiB. Sooner than a search that is vectorised: Chinese characters look like nearly any mark to one.</remarks>
internal sealed class CharacterSet
{
    private const int Width = 64;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / Width];

    /// <summary>Makes a set of the characters of a text.</summary>
    public CharacterSet(string characters)
    {
        foreach (char c in characters)
        {
            _bits[c / Width] |= 1UL << (c % Width);
        }
    }

    /// <summary>Whether the set holds a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[c / Width] >> (c % Width) & 1) != 0;

    /// <summary>The offset of the first character of a text that the set holds; -1 for none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
