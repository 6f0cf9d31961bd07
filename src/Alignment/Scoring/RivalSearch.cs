using System.Collections.Immutable;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Searches an edition for the paper that explains a text best, its own aside.</summary>
internal sealed class RivalSearch
{
    private readonly RivalSums[] _best;

    /// <summary>Searches for all papers at once: each English paper is spread out once, and every target text asked.</summary>
    public RivalSearch(EditionEvidence evidence, ImmutableArray<PaperWords> words, Lexicon lexicon)
    {
        _best = [.. words.Select(paper => new RivalSums(default, new RivalSum[paper.Fields.Count], new RivalSum[paper.Clauses.Count]))];
        int slices = words.Length < 64 ? 1 : Environment.ProcessorCount;

        // Each thread keeps its own share of the targets, and asks the papers in order: the same result on any number.
        Parallel.For(0, slices, slice =>
        {
            SupportTable table = new(lexicon);
            float[] values = new float[words.Max(paper => paper.Types.Length)];
            for (int rival = 0; rival < evidence.Papers.Length; rival++)
            {
                PaperEvidence paper = evidence.Papers[rival];
                table.Fill(paper.EnglishTypes.AsSpan());
                for (int target = slice; target < words.Length; target += slices)
                {
                    if (target != rival && words[target].Types.Length > 0)
                    {
                        Ask(paper, table, words[target], values, target);
                    }
                }
            }
        });
    }

    /// <summary>The rivals of a paper's texts.</summary>
    public RivalSums Best(int paper) => _best[paper];

    private void Ask(PaperEvidence rival, SupportTable table, PaperWords words, float[] values, int target)
    {
        RivalSums best = _best[target];
        double whole = 0;
        for (int i = 0; i < words.Types.Length; i++)
        {
            values[i] = table[words.Types[i]];
            whole += values[i];
        }

        for (int i = 0; i < best.Fields.Length; i++)
        {
            best.Fields[i] = best.Fields[i].Or(rival.Id, Sum(values, words.Fields[i].Words));
        }

        for (int i = 0; i < best.Clauses.Length; i++)
        {
            if (words.Clauses[i].Words.Length >= SupportScorer.FewestClauseWords)
            {
                best.Clauses[i] = best.Clauses[i].Or(rival.Id, Sum(values, words.Clauses[i].Words));
            }
        }

        _best[target] = best with { Whole = best.Whole.Or(rival.Id, whole) };
    }

    private static double Sum(float[] values, int[] words)
    {
        double sum = 0;
        foreach (int word in words)
        {
            sum += values[word];
        }

        return sum;
    }
}
