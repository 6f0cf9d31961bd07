using System.Runtime.InteropServices;

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

            _slots[slot] = new(Key(words[number]), number + 1, hash);
        }
    }

    /// <summary>The number of a word; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        ulong key = Key(word);
        uint at = hash & _mask;
        for (Slot slot = _slots[at]; slot.Entry != 0; slot = _slots[at])
        {
            if (slot.Hash == hash && slot.Key == key && (key != 0 || word.SequenceEqual(_words[slot.Entry - 1])))
            {
                return slot.Entry - 1;
            }

            at = (at + 1) & _mask;
        }

        return -1;
    }

    // The word itself where eight bytes hold it, the word's number plus 1, 0 where there is none, and its hash: few words
    // need a look at where their text lies.
    private readonly record struct Slot(ulong Key, int Entry, uint Hash);

    // A word of up to seven ASCII characters, a byte each, the highest 1; or of up to three others, the highest unit FFFF,
    // which is no character. 0 for a longer one, and for one that holds NUL.
    private static ulong Key(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 7)
        {
            return 0;
        }

        ulong key = 1;
        bool isShort = true;
        foreach (char c in word)
        {
            isShort &= c is > '\0' and < '\u0080';
            key = (key << 8) | c;
        }

        if (isShort)
        {
            return key;
        }

        if (word.Length > 3)
        {
            return 0;
        }

        key = 0xFFFF;
        foreach (char c in word)
        {
            key = c == '\0' ? 0 : (key << 16) | c;
            if (key == 0)
            {
                break;
            }
        }

        return key;
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
