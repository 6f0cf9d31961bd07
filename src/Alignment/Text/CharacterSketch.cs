namespace Alignment.Text;

/// <summary>Which characters some texts hold, roughly: one that is not in the sketch stands in none of them.</summary>
/// <remarks>Most words that are looked for in a text hold a character that it lacks: a look at the sketch saves the search.</remarks>
internal sealed class CharacterSketch
{
    // Characters of one number modulo the bits share one; a field of an edition sets a tenth of them.
    private const int Bits = 1024;
    private const int Width = 64;

    private readonly ulong[] _bits = new ulong[Bits / Width];

    /// <summary>Adds the characters of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        ulong[] bits = _bits;
        foreach (char c in text)
        {
            bits[c % Bits / Width] |= 1UL << (c % Width);
        }
    }

    /// <summary>Whether all characters of a word may stand in the texts.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!MayHold(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether any character of a word may stand in the texts.</summary>
    public bool MayHoldAny(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (MayHold(c))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHold(char c) => (_bits[c % Bits / Width] >> (c % Width) & 1) != 0;
}
