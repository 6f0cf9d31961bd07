using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Training.Lexicons;

/// <summary>The words of a text, as the lexicon will look them up.</summary>
internal static class TrainingWords
{
    private static readonly JiebaSegmenter Segmenter = new(findsNewWords: false);

    /// <summary>The words of Chinese characters in a Chinese text.</summary>
    public static IEnumerable<string> Chinese(string text)
    {
        List<TextSpan> words = [];
        Segmenter.Segment(text, words);
        return words.Where(word => Scripts.IsHan(text[word.Start])).Select(word => word.Of(text));
    }

    /// <summary>The stems of the runs of ASCII letters in an English text.</summary>
    public static IEnumerable<string> English(string text)
    {
        char[] stem = new char[text.Length];
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
            {
                at++;
            }

            if (at - start >= 2)
            {
                yield return new string(stem, 0, EnglishStemmer.Stem(text.AsSpan(start, at - start), stem));
            }

            at = at == start ? at + 1 : at;
        }
    }
}
