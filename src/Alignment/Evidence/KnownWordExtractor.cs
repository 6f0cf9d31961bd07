using System.Buffers;
using System.Collections.Immutable;
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
        KnownWord[] room = ArrayPool<KnownWord>.Shared.Rent(words.Count);
        int count = 0;
        foreach (TextSpan word in words)
        {
            if (Scripts.IsHan(text[word.Start]) && lexicon.FindChinese(word.In(text)) is int type and >= 0)
            {
                room[count++] = new(word, type);
            }
        }

        return Taken(room, count);
    }

    /// <summary>The known words of an English text, in reading order: runs of ASCII letters, by their stems.</summary>
    public ImmutableArray<KnownWord> English(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        KnownWord[] room = ArrayPool<KnownWord>.Shared.Rent((text.Length / FewestCharacters) + 1);
        Span<char> stem = stackalloc char[LongestStem];
        int count = 0;
        int at = 0;
        while (NextEnglish(text, ref at, stem, out KnownWord word))
        {
            room[count++] = word;
        }

        return Taken(room, count);
    }

    /// <summary>Adds the English types that stand in a text.</summary>
    internal void MarkEnglish(string text, TypeSet types)
    {
        Span<char> stem = stackalloc char[LongestStem];
        int at = 0;
        while (NextEnglish(text, ref at, stem, out KnownWord word))
        {
            types.Add(word.Type);
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

    // The words that were written into borrowed room, which goes back.
    private static ImmutableArray<KnownWord> Taken(KnownWord[] room, int count)
    {
        ImmutableArray<KnownWord> known = ImmutableArray.Create(room.AsSpan(0, count));
        ArrayPool<KnownWord>.Shared.Return(room);
        return known;
    }

    // The next known word from an offset on, which moves behind it.
    private bool NextEnglish(string text, ref int at, Span<char> stem, out KnownWord word)
    {
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
            {
                at++;
            }

            int end = at;
            at = end == start ? end + 1 : end;
            if (end - start is >= 2 and <= LongestStem)
            {
                int length = EnglishStemmer.Stem(text.AsSpan(start, end - start), stem);
                int type = lexicon.FindEnglish(stem[..length]);
                if (type > 0)
                {
                    word = new(TextSpan.Between(start, end), type);
                    return true;
                }
            }
        }

        word = default;
        return false;
    }
}
