using System.Collections.Immutable;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Searches an edition for the paper that explains a text best, its own aside.</summary>
internal sealed class RivalSearch
{
    // Starting a thread costs more than asking so few papers.
    private const int FewestForThreads = 16;

    private readonly RivalSums[] _best;
    private readonly float[][] _own;

    /// <summary>Searches for all papers at once: each English paper is spread out once, and every target text asked.</summary>
    /// <param name="evidence">The papers.</param>
    /// <param name="words">Their words, in the same order.</param>
    /// <param name="lexicon">What they are compared with.</param>
    /// <param name="threads">Number of threads; null for one a core where there is enough work.</param>
    public RivalSearch(EditionEvidence evidence, ImmutableArray<PaperWords> words, Lexicon lexicon, int? threads = null)
    {
        WordSupport support = new(lexicon);
        int[][] places = [.. words.Select(paper => Array.ConvertAll(paper.Types, support.Ask))];
        int slices = threads ?? (words.Length < FewestForThreads ? 1 : Environment.ProcessorCount);
        _own = new float[words.Length][];

        // Each thread takes the next stretch of rivals and keeps its own best. Put together in order, and the earlier
        // paper kept where two are equal, they are the same on any number of threads.
        RivalSums[][] best = new RivalSums[slices][];
        Parallel.For(0, slices, slice =>
        {
            best[slice] = [.. words.Select(paper => new RivalSums(1 + paper.Fields.Count + paper.Clauses.Count))];
            float[] values = new float[support.Count];
            float[] asked = new float[words.Length == 0 ? 0 : words.Max(paper => paper.Types.Length)];
            int end = words.Length * (slice + 1) / slices;
            for (int rival = words.Length * slice / slices; rival < end; rival++)
            {
                support.Answer(evidence.Papers[rival].EnglishTypes.AsSpan(), values);
                _own[rival] = Array.ConvertAll(places[rival], place => values[place]);
                for (int target = 0; target < words.Length; target++)
                {
                    if (target != rival && words[target].Types.Length > 0)
                    {
                        Ask(rival, values, places[target], words[target], asked, best[slice][target]);
                    }
                }
            }
        });
        _best = best[0];
        foreach (RivalSums[] later in best.Skip(1))
        {
            for (int target = 0; target < words.Length; target++)
            {
                _best[target].Offer(later[target]);
            }
        }
    }

    /// <summary>How well a paper's own English side explains each of its distinct words.</summary>
    public float[] Own(int paper) => _own[paper];

    /// <summary>The rivals of a paper's texts: the whole first, then its fields, then its clauses.</summary>
    public RivalSums Best(int paper) => _best[paper];

    private static void Ask(int rival, float[] support, int[] places, PaperWords words, float[] values, RivalSums best)
    {
        float whole = 0;
        for (int i = 0; i < places.Length; i++)
        {
            values[i] = support[places[i]];
            whole += values[i];
        }

        best.Offer(0, rival, whole);
        int text = 1;
        foreach ((_, int[] field) in words.Fields)
        {
            best.Offer(text++, rival, Sum(values, field));
        }

        foreach (ClauseWords clause in words.Clauses)
        {
            if (clause.Words.Length >= SupportScorer.FewestClauseWords)
            {
                best.Offer(text, rival, Sum(values, clause.Words));
            }

            text++;
        }
    }

    private static float Sum(float[] values, int[] words)
    {
        float sum = 0;
        foreach (int word in words)
        {
            sum += values[word];
        }

        return sum;
    }
}
