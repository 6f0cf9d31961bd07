using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>
/// Asks for every Chinese text of an edition how far its own English paper explains it, and which other paper of the
/// edition explains it best.
/// </summary>
/// <remarks>
/// The witness is the whole English paper: title, abstract and source fields. A paper's cost grows with the edition
/// up to <see cref="MostRivals"/> papers and no further: reports/benchmarks.md, "Large editions".
/// </remarks>
public sealed class SupportScorer(Lexicon lexicon)
{
    /// <summary>Clauses with fewer known words are not scored: nothing can be said about them.</summary>
    public const int FewestClauseWords = 3;

    /// <summary>With how many papers each is compared: with all others of an edition of no more.</summary>
    internal int MostRivals { get; init; } = 1000;

    /// <summary>In a larger edition, how many papers are compared with every other: those that their own explains worst.</summary>
    internal int MostAskedEverywhere { get; init; } = 1000;

    /// <summary>Scores all papers that the target holds, by their index in the evidence; null for the others.</summary>
    public ImmutableArray<PaperSupport?> Score(EditionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ImmutableArray<PaperWords> words = Ordered.Map(evidence.Papers, paper => PaperWords.Of(paper, lexicon));
        RivalSearch search = new(evidence, words, lexicon, MostRivals);
        if (words.Length > MostRivals)
        {
            search.AskEverywhere([.. Enumerable.Range(0, words.Length)
                .OrderBy(paper => LeastStandardised(words[paper], search.Own(paper)))
                .Take(MostAskedEverywhere)]);
        }

        return Ordered.Map(Enumerable.Range(0, evidence.Papers.Length).ToArray(), paper => ScorePaper(evidence, words, paper, search));
    }

    private PaperSupport? ScorePaper(EditionEvidence evidence, ImmutableArray<PaperWords> words, int index, RivalSearch search)
    {
        PaperEvidence paper = evidence.Papers[index];
        PaperWords own = words[index];
        if (paper.Pair.Target is null || own.Types.Length == 0)
        {
            return null;
        }

        float[] values = search.Own(index);
        RivalSums rivals = search.Best(index);
        Rival? RivalOf(int text) => rivals.RivalOf(text) is int rival and >= 0
            ? new(evidence.Papers[rival].Id, rivals.SumOf(text)) : null;
        return new PaperSupport(
            ScoreOf(own, values, null, RivalOf(0)),
            [.. own.Fields.Select((field, i) => (field.Field, ScoreOf(own, values, field.Words, RivalOf(1 + i))))],
            [
                .. own.Clauses.Select((clause, i) => (clause, i)).Where(item => item.clause.Words.Length >= FewestClauseWords)
                    .Select(item => new ClauseSupport(
                        item.clause.Field, item.clause.Span, ScoreOf(own, values, item.clause.Words, RivalOf(1 + own.Fields.Count + item.i)))),
            ],
            ExchangeScorer.Find(paper, own, lexicon));
    }

    // How little support the worst of a paper's texts has; a stable sort keeps the order of papers where it is equal.
    private double LeastStandardised(PaperWords paper, float[] values) => paper.Fields.Select(field => (int[]?)field.Words).Append(null)
        .Min(words => ScoreOf(paper, values, words, null).Standardised);

    private SupportScore ScoreOf(PaperWords paper, float[] values, int[]? words, Rival? rival)
    {
        int count = words?.Length ?? values.Length;
        if (count == 0)
        {
            return new(0, 0, 0, null);
        }

        double sum = 0;
        double standardised = 0;
        for (int i = 0; i < count; i++)
        {
            int word = words is null ? i : words[i];
            int type = paper.Types[word];
            sum += values[word];
            standardised += (values[word] - lexicon.UsualSupport(type)) / lexicon.SupportSpread(type);
        }

        return new(
            sum / count, count, standardised / Math.Sqrt(count), rival is null ? null : rival with { Support = rival.Support / count });
    }
}
