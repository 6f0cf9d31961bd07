using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>
/// How well a few neighbouring English papers explain the words asked for: the papers' values of a word stand side by side,
/// so that one addition serves eight of them.
/// </summary>
/// <remarks>Each paper's sum adds up in the order of the words, as it would alone: the same to the last bit.</remarks>
internal sealed class RivalLanes : IDisposable
{
    /// <summary>Number of papers side by side.</summary>
    public const int Width = 32;

    private readonly SupportTable _table;
    private readonly int[] _asked;
    private readonly int[] _explained;
    private readonly float[] _values;
    private readonly float[] _near;
    private readonly int[] _all;
    private int _first;
    private int _count;

    /// <summary>Makes room for the words that are asked for.</summary>
    /// <param name="lexicon">What they are compared with.</param>
    /// <param name="asked">The Chinese types.</param>
    /// <param name="mostWords">The most distinct words of one paper.</param>
    public RivalLanes(Lexicon lexicon, int[] asked, int mostWords)
    {
        _table = SupportTable.OfThread(lexicon);
        _asked = asked;
        _near = ArrayPool<float>.Shared.Rent(mostWords * Width);
        _all = [.. Enumerable.Range(0, mostWords)];
        _values = ArrayPool<float>.Shared.Rent(asked.Length * Width);
        _explained = ArrayPool<int>.Shared.Rent(asked.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_near);
        ArrayPool<float>.Shared.Return(_values);
        ArrayPool<int>.Shared.Return(_explained);
    }

    /// <summary>Turns to other papers.</summary>
    /// <param name="papers">All papers.</param>
    /// <param name="first">Index of the first.</param>
    public void Fill(ReadOnlySpan<PaperEvidence> papers, int first)
    {
        _first = first;
        _count = Math.Min(Width, papers.Length - first);
        float[] values = _values;
        values.AsSpan(0, _asked.Length * Width).Fill(SupportTable.None);
        for (int lane = 0; lane < _count; lane++)
        {
            _table.Fill(papers[first + lane].EnglishTypes.AsSpan());

            // Listed without a branch, which would be hard to foresee.
            int explained = 0;
            for (int place = 0; place < _asked.Length; place++)
            {
                _explained[explained] = place;
                explained += _table.Explains(_asked[place]) ? 1 : 0;
            }

            foreach (int place in _explained.AsSpan(0, explained))
            {
                values[(place * Width) + lane] = _table[_asked[place]];
            }
        }
    }

    /// <summary>The values that one of the papers has for some words.</summary>
    /// <param name="paper">Index among all papers.</param>
    /// <param name="places">The words, by place among those asked for.</param>
    public float[] ValuesOf(int paper, int[] places) =>
        Array.ConvertAll(places, place => _values[(place * Width) + paper - _first]);

    /// <summary>Offers each of the papers, but a text's own, as the rival of a paper's texts.</summary>
    /// <param name="own">Index of the paper the texts belong to.</param>
    /// <param name="words">Its words.</param>
    /// <param name="places">Its distinct words, by place among those asked for.</param>
    /// <param name="best">Keeps the best for the whole, each field, each clause.</param>
    /// <param name="withClauses">Whether clauses are asked as well.</param>
    public void Ask(int own, PaperWords words, int[] places, RivalSums best, bool withClauses)
    {
        // The paper's words close together: its texts are read from there.
        for (int i = 0; i < places.Length; i++)
        {
            _values.AsSpan(places[i] * Width, Width).CopyTo(_near.AsSpan(i * Width));
        }

        Offer(own, _all.AsSpan(0, places.Length), best, 0);
        int text = 1;
        foreach ((_, int[] field) in words.Fields)
        {
            Offer(own, field, best, text++);
        }

        if (withClauses)
        {
            foreach (ClauseWords clause in words.Clauses)
            {
                if (clause.Words.Length >= SupportScorer.FewestClauseWords)
                {
                    Offer(own, clause.Words, best, text);
                }

                text++;
            }
        }
    }

    private void Offer(int own, ReadOnlySpan<int> words, RivalSums best, int text)
    {
        Vector256<float> a = default, b = default, c = default, d = default;
        ref float near = ref MemoryMarshal.GetArrayDataReference(_near);
        foreach (int word in words)
        {
            ref float row = ref Unsafe.Add(ref near, word * Width);
            a += Vector256.LoadUnsafe(ref row);
            b += Vector256.LoadUnsafe(ref row, 8);
            c += Vector256.LoadUnsafe(ref row, 16);
            d += Vector256.LoadUnsafe(ref row, 24);
        }

        // Most papers explain a text worse than the best of those before.
        Vector256<float> most = Vector256.Create(best.SumOf(text));
        Vector256<float> better = Vector256.GreaterThan(a, most) | Vector256.GreaterThan(b, most)
            | Vector256.GreaterThan(c, most) | Vector256.GreaterThan(d, most);
        if (better.AsInt32() != Vector256<int>.Zero)
        {
            Span<float> sums = stackalloc float[Width];
            a.CopyTo(sums);
            b.CopyTo(sums[8..]);
            c.CopyTo(sums[16..]);
            d.CopyTo(sums[24..]);
            int rival = -1;
            float highest = best.SumOf(text);
            for (int lane = 0; lane < _count; lane++)
            {
                if (sums[lane] > highest && _first + lane != own)
                {
                    highest = sums[lane];
                    rival = _first + lane;
                }
            }

            if (rival >= 0)
            {
                best.Offer(text, rival, highest);
            }
        }
    }
}
