using System.Collections.Immutable;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Searches an edition for the paper that explains a text best, its own aside.</summary>
internal sealed class RivalSearch
{
    // Working out the two thousand words that a paper supports pays from about so many targets on.
    private const int FewestForAll = 24;

    private readonly RivalSums[] _best;

    /// <summary>Searches for all papers at once: each English paper is spread out once, and every target text asked.</summary>
    /// <param name="evidence">The papers.</param>
    /// <param name="words">Their words, in the same order.</param>
    /// <param name="lexicon">What they are compared with.</param>
    /// <param name="threads">Number of threads; null for one a core where there is enough work.</param>
    public RivalSearch(EditionEvidence evidence, ImmutableArray<PaperWords> words, Lexicon lexicon, int? threads = null)
    {
        _best = [.. words.Select(paper => new RivalSums(1 + paper.Fields.Count + paper.Clauses.Count))];
        int slices = threads ?? (words.Length < 64 ? 1 : Environment.ProcessorCount);

        // Each thread keeps its own share of the targets, and asks the papers in order: the same result on any number.
        Parallel.For(0, slices, slice =>
        {
            SupportTable table = new(lexicon);
            float[] values = new float[words.Max(paper => paper.Types.Length)];
            for (int rival = 0; rival < evidence.Papers.Length; rival++)
            {
                PaperEvidence paper = evidence.Papers[rival];
                table.Fill(paper.EnglishTypes.AsSpan(), isAskedOften: words.Length > FewestForAll);
                for (int target = slice; target < words.Length; target += slices)
                {
                    if (target != rival && words[target].Types.Length > 0)
                    {
                        Ask(rival, table, words[target], values, _best[target]);
                    }
                }
            }
        });
    }

    /// <summary>The rivals of a paper's texts: the whole first, then its fields, then its clauses.</summary>
    public RivalSums Best(int paper) => _best[paper];

    private static void Ask(int rival, SupportTable table, PaperWords words, float[] values, RivalSums best)
    {
        float whole = 0;
        for (int i = 0; i < words.Types.Length; i++)
        {
            values[i] = table[words.Types[i]];
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
