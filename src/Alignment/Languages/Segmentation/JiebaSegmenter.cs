using System.Buffers;
using Alignment.Text;

namespace Alignment.Languages.Segmentation;

/// <summary>
/// Cuts Chinese text as jieba 0.42.1 does in its default mode: the most probable sequence of dictionary words, and a hidden
/// Markov model for what the dictionary does not know.
/// </summary>
/// <remarks>Written from the algorithm, not from jieba's code; reports/segmentation.md compares the two.</remarks>
public sealed class JiebaSegmenter : IWordSegmenter
{
    // Runs between punctuation marks are short; only a longer one borrows its working space.
    private const int ShortRun = 256;

    // What jieba takes for part of a word beside Chinese characters; all else stands by itself.
    private static readonly SearchValues<char> WordSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+#&._%-");

    private readonly JiebaModel _model = JiebaModel.Embedded;
    private readonly bool _findsNewWords;

    /// <summary>Makes a segmenter.</summary>
    /// <param name="findsNewWords">Whether words outside the dictionary are looked for (jieba's HMM).</param>
    public JiebaSegmenter(bool findsNewWords = true) => _findsNewWords = findsNewWords;

    /// <inheritdoc/>
    public void Segment(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        WorkingSpace space = new(
            stackalloc ushort[ShortRun], stackalloc double[ShortRun + 1], stackalloc int[ShortRun], stackalloc byte[ShortRun]);
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && IsWordCharacter(text[end]))
            {
                end++;
            }

            if (end == start)
            {
                end += IsPair(text[start..]) ? 2 : 1;
                words.Add(TextSpan.Between(start, end));
            }
            else if (end - start <= ShortRun)
            {
                Cut(text[start..end], start, space, words);
            }
            else
            {
                CutLong(text[start..end], start, words);
            }

            start = end;
        }
    }

    private void CutLong(ReadOnlySpan<char> run, int offset, List<TextSpan> words)
    {
        ushort[] codes = ArrayPool<ushort>.Shared.Rent(run.Length);
        double[] scores = ArrayPool<double>.Shared.Rent(run.Length + 1);
        int[] ends = ArrayPool<int>.Shared.Rent(run.Length);
        byte[] parts = ArrayPool<byte>.Shared.Rent(run.Length);
        Cut(run, offset, new(codes, scores, ends, parts), words);
        ArrayPool<ushort>.Shared.Return(codes);
        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<byte>.Shared.Return(parts);
    }

    private void Cut(ReadOnlySpan<char> run, int offset, WorkingSpace space, List<TextSpan> words)
    {
        BestRoute route = new(_model);
        route.Find(run, space.Codes, space.Scores, space.Ends);

        // Single characters are held back and looked at together.
        int held = 0;
        int start = 0;
        while (start < run.Length)
        {
            int end = space.Ends[start];
            if (end - start > 1 || !(_findsNewWords || char.IsAsciiLetterOrDigit(run[start])))
            {
                Release(run[held..start], offset + held, route, space, words);
                words.Add(TextSpan.Between(offset + start, offset + end));
                held = end;
            }

            start = end;
        }

        Release(run[held..], offset + held, route, space, words);
    }

    private void Release(ReadOnlySpan<char> held, int offset, BestRoute route, WorkingSpace space, List<TextSpan> words)
    {
        if (held.IsEmpty)
        {
            return;
        }

        if (held.Length == 1 || !_findsNewWords)
        {
            words.Add(new(offset, held.Length));
        }
        else if (route.Holds(held))
        {
            // The dictionary has the word and the route did not take it: the characters are more probable by themselves.
            for (int i = 0; i < held.Length; i++)
            {
                words.Add(new(offset + i, 1));
            }
        }
        else
        {
            FindNewWords(held, offset, space, words);
        }
    }

    private void FindNewWords(ReadOnlySpan<char> held, int offset, WorkingSpace space, List<TextSpan> words)
    {
        NewWords model = new(_model);
        int start = 0;
        while (start < held.Length)
        {
            int end = start;
            while (end < held.Length && IsHan(held[end]))
            {
                end++;
            }

            if (end > start)
            {
                model.Append(held[start..end], offset + start, space.Parts, words);
            }
            else
            {
                end = start + LatinRun.LengthOfFirst(held[start..]);
                words.Add(TextSpan.Between(offset + start, offset + end));
            }

            start = end;
        }
    }

    private static bool IsWordCharacter(char c) => IsHan(c) || (char.IsAscii(c) && WordSigns.Contains(c));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= JiebaModel.LastHan;

    private static bool IsPair(ReadOnlySpan<char> text) =>
        text.Length > 1 && (char.IsSurrogatePair(text[0], text[1]) || (text[0] == '\r' && text[1] == '\n'));

    private readonly ref struct WorkingSpace(Span<ushort> codes, Span<double> scores, Span<int> ends, Span<byte> parts)
    {
        public readonly Span<ushort> Codes = codes;
        public readonly Span<double> Scores = scores;
        public readonly Span<int> Ends = ends;
        public readonly Span<byte> Parts = parts;
    }
}
