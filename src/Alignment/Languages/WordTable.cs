namespace Alignment.Languages;

/// <summary>Numbers of words, looked up by span: open addressing, without the cost of a hash made for hostile keys.</summary>
internal sealed class WordTable
{
    private readonly string[] _words;
    private readonly int[] _slots;
    private readonly uint _mask;

    /// <summary>Numbers words by their place.</summary>
    public WordTable(string[] words)
    {
        _words = words;
        int size = 16;
        while (size < 2 * words.Length)
        {
            size *= 2;
        }

        _mask = (uint)size - 1;
        _slots = new int[size];
        for (int number = 0; number < words.Length; number++)
        {
            uint slot = Hash(words[number]) & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = number + 1;
        }
    }

    /// <summary>The number of a word; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        uint slot = Hash(word) & _mask;
        for (int entry = _slots[slot]; entry != 0; entry = _slots[slot])
        {
            if (word.SequenceEqual(_words[entry - 1]))
            {
                return entry - 1;
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    // FNV-1a over UTF-16 units, with its high bits folded in.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
