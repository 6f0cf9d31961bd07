using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Scoring.Terms;
using MathNet.Numerics.Statistics;

namespace Alignment.Scoring;

/// <summary>Scores two editions: coverage, lengths, and what is usual in them.</summary>
public static class EditionScorer
{
    /// <summary>An edition is dead when no more than this share of its papers has one usable summary.</summary>
    public const double DeadShare = 0.05;

    /// <summary>Scores two editions from their evidence.</summary>
    /// <param name="evidence">The editions.</param>
    /// <param name="lexicon">What the texts are compared with.</param>
    /// <param name="counter">Counts tokens; null to leave them uncounted, which is much faster.</param>
    /// <param name="terms">The terms whose renderings are counted; none where it is null.</param>
    public static EditionScores Score(
        EditionEvidence evidence, Lexicon lexicon, TokenCounter? counter = null, TermBase? terms = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ImmutableArray<FieldScore> fields =
        [
            .. FieldNames.Summaries
                .Select(name => ScoreField(name, evidence))
                .Where(score => score.Coverage.Expected > 0 || score.Aligned > 0),
        ];
        // In one go through the papers, while the texts of each are at hand.
        CoverageScorer coverage = new(lexicon);
        TermFinder? finder = terms is null ? null : new(terms, lexicon);
        ImmutableArray<PaperReading> papers = Ordered.Map(
            evidence.Papers, paper => new PaperReading(PaperWords.Of(paper, lexicon), coverage.Read(paper), finder?.Find(paper) ?? []));
        ImmutableArray<PaperSupport?> support = new SupportScorer(lexicon).Score(evidence, [.. papers.Select(paper => paper.Words)]);
        return new EditionScores
        {
            Profile = ProfileOf(evidence),
            Papers = new(evidence.Pair.Loss.Expected - evidence.Pair.Loss.Missing, evidence.Pair.Loss.Expected),
            FieldCoverage = new(fields.Sum(f => f.Coverage.Present), fields.Sum(f => f.Coverage.Expected)),
            Fields = fields,
            Support = support,
            Mispairing = MispairingDetector.Detect(evidence, support),
            Contents = CoverageScorer.Standardised([.. papers.Select(paper => paper.Coverage)]),
            Lengths = Lengths(evidence, fields),
            Terms = terms is null ? TermScores.None : TermScorer.Score(evidence, [.. papers.Select(paper => paper.Mentions)]),
            Tokens = counter is null ? new Dictionary<(ArxivId, FieldName), TokenScore>() : Tokens(evidence, counter),
        };
    }

    private static FieldScore ScoreField(FieldName name, EditionEvidence evidence)
    {
        bool isExpected = evidence.Pair.Target.Template.Contains(name);
        int present = 0;
        List<(int Source, int Target)> lengths = new(evidence.Papers.Length);
        foreach (PaperEvidence paper in evidence.Papers)
        {
            if (paper[name] is FieldEvidence { Target.IsText: true } text)
            {
                present++;
                if (text.IsAligned)
                {
                    lengths.Add(LengthsOf(text));
                }
            }
        }

        return new(
            name,
            new(isExpected ? present : 0, isExpected ? evidence.Pair.Target.Papers.Length : 0),
            lengths.Count,
            lengths.Count == 0 ? null : lengths.Select(pair => (double)pair.Target / pair.Source).Median(),
            LengthFitter.Fit(lengths));
    }

    private static Dictionary<(ArxivId, FieldName), LengthScore> Lengths(
        EditionEvidence evidence, ImmutableArray<FieldScore> fields)
    {
        Dictionary<FieldName, LengthFit?> fits = fields.ToDictionary(score => score.Field, score => score.Fit);
        Dictionary<(ArxivId, FieldName), LengthScore> lengths = new(fields.Sum(score => score.Aligned));
        foreach (PaperEvidence paper in evidence.Papers)
        {
            foreach (FieldEvidence text in paper.Fields)
            {
                if (text.IsAligned)
                {
                    (int source, int target) = LengthsOf(text);
                    lengths[(paper.Id, text.Name)] = new(source, target, fits[text.Name]?.Residual(source, target));
                }
            }
        }

        return lengths;
    }

    private static Dictionary<(ArxivId, FieldName), TokenScore> Tokens(EditionEvidence evidence, TokenCounter counter)
    {
        var papers = Ordered.Map(evidence.Papers, paper => paper.Fields
            .Where(field => field.IsAligned)
            .Select(field => (Key: (paper.Id, field.Name), Tokens: TokenScore.Of(field, counter)))
            .ToArray());
        return papers.SelectMany(fields => fields).ToDictionary(field => field.Key, field => field.Tokens);
    }

    private static (int Source, int Target) LengthsOf(FieldEvidence text) =>
        (text.Source!.Scripts.Length, text.Target!.Scripts.Length);

    private static EditionProfile ProfileOf(EditionEvidence evidence)
    {
        Coverage target = Failures(evidence.Papers.Where(p => p.Pair.Target is not null).Select(p => p.TargetState));
        Coverage source = Failures(evidence.Papers.Where(p => p.Pair.Source is not null).Select(p => p.SourceState));
        bool sourceHasSummaries = evidence.Pair.Source.Papers.Any(paper => paper.HasSummaries);

        return new EditionProfile
        {
            Relation = RelationDetector.Detect(evidence),
            TerminalStyle = TerminalStyle.Of(evidence.Papers),
            TargetFailures = target,
            SourceFailures = source,
            TargetIsDead = IsDead(target),
            SourceIsDead = sourceHasSummaries && IsDead(source),
            TargetScript = ScriptOf(evidence.Papers),
            EnglishWords = new(
                evidence.Papers.Sum(paper => paper.TargetTexts.Count(text => text.EnglishWords.Length > 0)),
                evidence.Papers.Sum(paper => paper.TargetTexts.Length)),
        };
    }

    private static ChineseScript ScriptOf(ImmutableArray<PaperEvidence> papers)
    {
        int simplified = 0, traditional = 0;
        foreach (PaperEvidence paper in papers)
        {
            foreach (TextEvidence text in paper.TargetTexts)
            {
                (int fewer, int more) = ScriptVariants.Count(text.Text);
                simplified += fewer;
                traditional += more;
            }
        }

        return traditional > simplified ? ChineseScript.Traditional : ChineseScript.Simplified;
    }

    // A paper fails as a whole when none of its summaries is a text.
    private static Coverage Failures(IEnumerable<FieldState?> papers)
    {
        List<FieldState?> states = [.. papers];
        return new(states.Count(state => state is not null and not FieldState.Text), states.Count);
    }

    private static bool IsDead(Coverage failures) =>
        failures.Expected > 0 && failures.Expected - failures.Present <= DeadShare * failures.Expected;
}
