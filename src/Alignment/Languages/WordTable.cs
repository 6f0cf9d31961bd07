using System.Numerics;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>Numbers of words, looked up by span: open addressing, without the cost of a hash made for hostile keys.</summary>
internal sealed class WordTable
{
    // So many words are on their way from memory at once.
    private const int Together = 16;
    private const int Fewest = 16;

    private readonly string[] _words;
    private readonly ulong[] _rests;
    private readonly Slot[] _slots;
    private readonly int _shift;

    /// <summary>Numbers words by their place.</summary>
    public WordTable(string[] words)
    {
        _words = words;
        _rests = new ulong[words.Length];
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, 2 * words.Length))];
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
        for (int number = 0; number < words.Length; number++)
        {
            WordKey key = WordKey.Of(words[number]);
            uint at = key.Hash >> _shift;
            while (_slots[at].Entry != 0)
            {
                at = Next(at);
            }

            _slots[at] = new(key.Start, key.Hash, number + 1);
            _rests[number] = key.Rest;
        }
    }

    /// <summary>The number of a word; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        WordKey key = WordKey.Of(word);
        return Find(word, key, _slots[key.Hash >> _shift]);
    }

    /// <summary>The numbers of several words; -1 for each that is not in the table.</summary>
    /// <remarks>Sooner than one by one: most of the time goes into waiting for memory, and so the slots of several words are read at once.</remarks>
    /// <param name="text">A text that holds the words.</param>
    /// <param name="words">Where they stand in it.</param>
    /// <param name="numbers">Filled with their numbers, in the same order.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, Span<int> numbers)
    {
        Span<WordKey> keys = stackalloc WordKey[Together];
        Span<Slot> slots = stackalloc Slot[Together];
        for (int first = 0; first < words.Length; first += Together)
        {
            ReadOnlySpan<TextSpan> some = words.Slice(first, Math.Min(Together, words.Length - first));
            for (int i = 0; i < some.Length; i++)
            {
                keys[i] = WordKey.Of(some[i].In(text));
            }

            for (int i = 0; i < some.Length; i++)
            {
                slots[i] = _slots[keys[i].Hash >> _shift];
            }

            for (int i = 0; i < some.Length; i++)
            {
                numbers[first + i] = Find(some[i].In(text), keys[i], slots[i]);
            }
        }
    }

    // The search goes on from the slot that its hash names.
    private int Find(ReadOnlySpan<char> word, in WordKey key, Slot slot)
    {
        for (uint at = key.Hash >> _shift; slot.Entry != 0; slot = _slots[at = Next(at)])
        {
            if (slot.Start == key.Start && slot.Hash == key.Hash && IsSame(word, key, slot.Entry - 1))
            {
                return slot.Entry - 1;
            }
        }

        return -1;
    }

    private bool IsSame(ReadOnlySpan<char> word, in WordKey key, int number) => key.Kind switch
    {
        WordKeyKind.NarrowInTwo => _rests[number] == key.Rest,
        WordKeyKind.Long => word.SequenceEqual(_words[number]),
        _ => true,
    };

    private uint Next(uint at) => (at + 1) & ((uint)_slots.Length - 1);

    // The start and the hash of a word, and its number plus 1; 0 where there is none.
    private readonly record struct Slot(ulong Start, uint Hash, int Entry);
}
