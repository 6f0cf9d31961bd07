using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Finds the words of a text that the lexicon knows.</summary>
public sealed class KnownWordExtractor(Lexicon lexicon, IWordSegmenter segmenter)
{
    private const int LongestStem = 40;

    // Of an English word and what parts it from the next.
    private const int FewestCharacters = 3;

    // So many words of an English text are looked up together.
    private const int Together = 16;

    [ThreadStatic]
    private static TypeSet? _typesOfThread;

    [ThreadStatic]
    private static List<TextSpan>? _wordsOfThread;

    /// <summary>The known words of a Chinese text, in reading order: words of Chinese characters only.</summary>
    public ImmutableArray<KnownWord> Chinese(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> words = _wordsOfThread ??= [];
        words.Clear();
        segmenter.Segment(text, words);
        Span<TextSpan> chinese = OnlyChinese(text, CollectionsMarshal.AsSpan(words));
        int[] types = ArrayPool<int>.Shared.Rent(chinese.Length);
        lexicon.FindChinese(text, chinese, types);
        KnownWord[] room = ArrayPool<KnownWord>.Shared.Rent(chinese.Length);
        int count = 0;
        for (int i = 0; i < chinese.Length; i++)
        {
            if (types[i] >= 0)
            {
                room[count++] = new(chinese[i], types[i]);
            }
        }

        ArrayPool<int>.Shared.Return(types);
        return Taken(room, count);
    }

    /// <summary>The known words of an English text, in reading order: runs of ASCII letters, by their stems.</summary>
    public ImmutableArray<KnownWord> English(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        KnownWord[] room = ArrayPool<KnownWord>.Shared.Rent((text.Length / FewestCharacters) + 1);
        int count = 0;
        int at = 0;
        while (at < text.Length)
        {
            count += NextEnglish(text, ref at, room.AsSpan(count));
        }

        return Taken(room, count);
    }

    /// <summary>Adds the English types that stand in a text.</summary>
    internal void MarkEnglish(string text, TypeSet types)
    {
        Span<KnownWord> known = stackalloc KnownWord[Together];
        int at = 0;
        while (at < text.Length)
        {
            foreach (KnownWord word in known[..NextEnglish(text, ref at, known)])
            {
                types.Add(word.Type);
            }
        }
    }

    /// <summary>A set of English types, empty; the one of this thread, until the next call.</summary>
    internal TypeSet NoEnglish()
    {
        if (_typesOfThread?.Types != lexicon.EnglishTypes)
        {
            _typesOfThread = new(lexicon.EnglishTypes);
        }

        _typesOfThread.Clear();
        return _typesOfThread;
    }

    // Moves the words of Chinese characters to the front.
    private static Span<TextSpan> OnlyChinese(string text, Span<TextSpan> words)
    {
        int count = 0;
        foreach (TextSpan word in words)
        {
            if (Scripts.IsHan(text[word.Start]))
            {
                words[count++] = word;
            }
        }

        return words[..count];
    }

    // The words that were written into borrowed room, which goes back.
    private static ImmutableArray<KnownWord> Taken(KnownWord[] room, int count)
    {
        ImmutableArray<KnownWord> known = ImmutableArray.Create(room.AsSpan(0, count));
        ArrayPool<KnownWord>.Shared.Return(room);
        return known;
    }

    // The known ones of the next words from an offset on, which moves behind them; returns how many.
    private int NextEnglish(string text, ref int at, Span<KnownWord> known)
    {
        Span<char> room = stackalloc char[Together * LongestStem];
        Span<TextSpan> words = stackalloc TextSpan[Together];
        Span<TextSpan> stems = stackalloc TextSpan[Together];
        Span<int> types = stackalloc int[Together];
        int count = 0;
        int next = at;
        while (next < text.Length && count < Together)
        {
            int start = next;
            while (next < text.Length && char.IsAsciiLetter(text[next]))
            {
                next++;
            }

            // What ends a word begins none.
            int end = next++;
            if (end - start is >= 2 and <= LongestStem)
            {
                int place = count * LongestStem;
                words[count] = TextSpan.Between(start, end);
                stems[count++] = new(place, EnglishStemmer.Stem(text.AsSpan(start, end - start), room[place..]));
            }
        }

        at = next;
        lexicon.FindEnglish(room, stems[..count], types);
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            if (types[i] > 0)
            {
                known[found++] = new(words[i], types[i]);
            }
        }

        return found;
    }
}
