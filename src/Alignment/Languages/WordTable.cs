namespace Alignment.Languages;

/// <summary>Numbers of words, looked up by span: open addressing, without the cost of a hash made for hostile keys.</summary>
internal sealed class WordTable
{
    private readonly string[] _words;
    private readonly Slot[] _slots;
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
        _slots = new Slot[size];
        for (int number = 0; number < words.Length; number++)
        {
            uint hash = Hash(words[number]);
            uint slot = hash & _mask;
            while (_slots[slot].Entry != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = new(number + 1, hash);
        }
    }

    /// <summary>The number of a word; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        uint at = hash & _mask;
        for (Slot slot = _slots[at]; slot.Entry != 0; slot = _slots[at])
        {
            if (slot.Hash == hash && word.SequenceEqual(_words[slot.Entry - 1]))
            {
                return slot.Entry - 1;
            }

            at = (at + 1) & _mask;
        }

        return -1;
    }

    // The word's number plus 1, 0 where there is none, and its hash: most other words are told apart without a look at them.
    private readonly record struct Slot(int Entry, uint Hash);

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
