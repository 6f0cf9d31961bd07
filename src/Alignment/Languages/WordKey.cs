namespace Alignment.Languages;

/// <summary>A word as a <see cref="WordTable"/> compares it: a short one is held by one number, a longer one by two.</summary>
internal readonly record struct WordKey
{
    private const int MostNarrow = sizeof(ulong);
    private const int MostWide = sizeof(ulong) / sizeof(char);
    private const uint KindBits = 3;

    private WordKey(ulong start, ulong rest, WordKeyKind kind)
    {
        Start = start;
        Rest = rest;

        // The high bits of a product depend on all bits of its factors.
        uint hash = (uint)(((start * 0x9E3779B97F4A7C15) + (rest * 0xC2B2AE3D27D4EB4F)) >> 32);
        Hash = (hash & ~KindBits) | (uint)kind;
    }

    /// <summary>The word's first characters; all of it where its kind is short.</summary>
    public ulong Start { get; }

    /// <summary>The characters behind them; 0 where there are none.</summary>
    public ulong Rest { get; }

    /// <summary>A hash whose high bits are the best; keys of different kinds differ in it.</summary>
    public uint Hash { get; }

    /// <summary>What the numbers hold of the word.</summary>
    public WordKeyKind Kind => (WordKeyKind)(Hash & KindBits);

    /// <summary>The key of a word.</summary>
    public static WordKey Of(ReadOnlySpan<char> word)
    {
        ulong start = 0, rest = 0;
        bool isNarrow = word.Length <= 2 * MostNarrow;
        for (int i = 0; i < word.Length && i < MostNarrow; i++)
        {
            isNarrow &= word[i] is > '\0' and < '\u0080';
            start = (start << 8) | word[i];
        }

        for (int i = MostNarrow; i < word.Length && isNarrow; i++)
        {
            isNarrow = word[i] is > '\0' and < '\u0080';
            rest = (rest << 8) | word[i];
        }

        return isNarrow ? new(start, rest, rest == 0 ? WordKeyKind.Narrow : WordKeyKind.NarrowInTwo) : OfOther(word);
    }

    private static WordKey OfOther(ReadOnlySpan<char> word)
    {
        ulong start = 0;
        if (word.Length <= MostWide && !word.Contains('\0'))
        {
            foreach (char c in word)
            {
                start = (start << 16) | c;
            }

            return new(start, 0, WordKeyKind.Wide);
        }

        foreach (char c in word)
        {
            start = (start ^ c) * 0x100000001B3;
        }

        return new(start, 0, WordKeyKind.Long);
    }
}
