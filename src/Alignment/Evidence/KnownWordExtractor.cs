using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Finds the words of a text that the lexicon knows.</summary>
public sealed class KnownWordExtractor(Lexicon lexicon, IWordSegmenter segmenter)
{
    private const int LongestStem = 40;

    /// <summary>The known words of a Chinese text, in reading order: words of Chinese characters only.</summary>
    public ImmutableArray<KnownWord> Chinese(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> words = [];
        segmenter.Segment(text, words);
        var known = ImmutableArray.CreateBuilder<KnownWord>(words.Count);
        foreach (TextSpan word in words)
        {
            if (Scripts.IsHan(text[word.Start]) && lexicon.FindChinese(word.In(text)) is int type and >= 0)
            {
                known.Add(new(word, type));
            }
        }

        return known.DrainToImmutable();
    }

    /// <summary>The known words of an English text, in reading order: runs of ASCII letters, by their stems.</summary>
    public ImmutableArray<KnownWord> English(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = ImmutableArray.CreateBuilder<KnownWord>();
        Span<char> stem = stackalloc char[LongestStem];
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
            {
                at++;
            }

            if (at - start is >= 2 and <= LongestStem)
            {
                int length = EnglishStemmer.Stem(text.AsSpan(start, at - start), stem);
                int type = lexicon.FindEnglish(stem[..length]);
                if (type > 0)
                {
                    known.Add(new(TextSpan.Between(start, at), type));
                }
            }

            at = at == start ? at + 1 : at;
        }

        return known.DrainToImmutable();
    }
}
