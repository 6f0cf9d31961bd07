using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        return Score(evidence, Ordered.Map(evidence.Papers, paper => PaperWords.Of(paper, lexicon)));
    }

    /// <summary>The same, of papers whose words are known.</summary>
    internal ImmutableArray<PaperSupport?> Score(EditionEvidence evidence, ImmutableArray<PaperWords> words)
    {
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
        int text = 0;
        SupportScore whole = WithRival(ScoreOf(own, values, null), evidence, rivals, text++);
        (FieldName, SupportScore)[] fields = new (FieldName, SupportScore)[own.Fields.Count];
        for (int field = 0; field < fields.Length; field++)
        {
            (FieldName name, int[] inField) = own.Fields[field];
            fields[field] = (name, WithRival(ScoreOf(own, values, inField), evidence, rivals, text++));
        }

        ClauseSupport[] clauses = new ClauseSupport[own.Clauses.Count(clause => clause.Words.Length >= FewestClauseWords)];
        int scored = 0;
        foreach (ClauseWords clause in own.Clauses)
        {
            if (clause.Words.Length >= FewestClauseWords)
            {
                clauses[scored++] = new(clause.Field, clause.Span, WithRival(ScoreOf(own, values, clause.Words), evidence, rivals, text));
            }

            text++;
        }

        return new(
            whole, ImmutableCollectionsMarshal.AsImmutableArray(fields), ImmutableCollectionsMarshal.AsImmutableArray(clauses),
            ExchangeScorer.Find(paper, own, lexicon));
    }

    // How little support the worst of a paper's texts has; a stable sort keeps the order of papers where it is equal.
    private double LeastStandardised(PaperWords paper, float[] values) => paper.Fields.Select(field => (int[]?)field.Words).Append(null)
        .Min(words => ScoreOf(paper, values, words).Standardised);

    private static SupportScore WithRival(OwnScore score, EditionEvidence evidence, RivalSums rivals, int text)
    {
        Rival? rival = score.Words > 0 && rivals.RivalOf(text) is int other and >= 0
            ? new(evidence.Papers[other].Id, (double)rivals.SumOf(text) / score.Words) : null;
        return new(score.Support, score.Words, score.Standardised, rival);
    }

    private OwnScore ScoreOf(PaperWords paper, float[] values, int[]? words)
    {
        int count = words?.Length ?? values.Length;
        if (count == 0)
        {
            return default;
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

        return new(sum / count, count, standardised / Math.Sqrt(count));
    }

    // A score as it is without any rival.
    private readonly record struct OwnScore(double Support, int Words, double Standardised);
}
