using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Gate;
using Alignment.Pairing;
using Alignment.Scoring;
using Alignment.Text;
using MathNet.Numerics.Statistics;

namespace Alignment.Reporting;

/// <summary>Makes the report of a judgement.</summary>
public static class ReportBuilder
{
    /// <summary>The report of a judgement.</summary>
    public static Report Build(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        if (judgement.Settled is Report settled)
        {
            return settled;
        }

        ImmutableArray<InputRow> inputs = Inputs(judgement.Evidence.Pair);
        return new Report
        {
            Schema = Report.CurrentSchema,
            Tool = ToolRow.Current,
            Signature = SignatureBuilder.Build(judgement.Settings, inputs),
            Inputs = inputs,
            Verdict = Verdict(judgement.Verdict),
            Summary = Summary(judgement.Evidence, judgement.Scores),
            Scores = Scores(judgement.Scores),
            Terms = TermRows.Of(judgement),
            Papers = PaperRows.Of(judgement),
            Findings = [.. judgement.Findings.Select(FindingRow.Of)],
        };
    }

    private static ImmutableArray<InputRow> Inputs(EditionPair pair)
    {
        (string Role, Edition? Edition)[] given =
            [("source", pair.Source), ("target", pair.Target), ("crawl", pair.Crawl), ("twin", pair.Twin)];
        return [.. given.Where(input => input.Edition is not null).Select(input => Input(input.Role, input.Edition!))];
    }

    private static InputRow Input(string role, Edition edition) => new(
        role, edition.Path, Keys.Of(edition.Form), Keys.Of(edition.Language), edition.Date,
        edition.Papers.Length, edition.Repeated.Length, edition.Problems.Length, edition.Sha256);

    private static VerdictRow Verdict(Verdict verdict) => new(
        Keys.Of(verdict.Outcome), verdict.ExitCode, verdict.DecidedBy, verdict.Reason.English,
        verdict.Errors, verdict.Warnings, verdict.Notes,
        [
            .. verdict.Budgets.Select(budget => new BudgetRow(
                budget.Name, Rounding.Of(budget.Used), Rounding.Of(budget.Limit), budget.IsExceeded, budget.Text.English)),
        ])
    {
        Known = verdict.Known,
    };

    private static SummaryRow Summary(EditionEvidence evidence, EditionScores scores)
    {
        EditionPair pair = evidence.Pair;
        Dictionary<string, double?> coverage = evidence.Papers.Zip(scores.Contents)
            .Where(paper => paper.Second is not null)
            .GroupBy(paper => paper.First.Pair.Any.Category, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => ContentCoverage.Of(group.Select(paper => paper.Second!.Whole)).Share);
        return new(
            pair.Source.Papers.Length,
            pair.Target.Papers.Length,
            pair.Aligned,
            pair.Loss.Expected,
            pair.Loss.Missing,
            pair.Loss.Tail.Length,
            pair.Extra.Count(),
            pair.Loss.OutOfScope.Length,
            CoverageRow.Of(Abstracts(pair)),
            [
                .. pair.Categories.Select(scope => Category(scope, coverage.GetValueOrDefault(scope.Category))),
            ]);
    }

    private static CategoryRow Category(CategoryScope scope, double? coverage)
    {
        (double Low, double High)? interval = Wilson.Interval(scope.Held, scope.Expected);
        return new(scope.Category, scope.Expected, scope.Held, Rounding.Of(interval?.Low), Rounding.Of(interval?.High),
            scope.IsFollowed, Rounding.Of(coverage));
    }

    private static Coverage Abstracts(EditionPair pair)
    {
        List<(string Source, string Target)> both =
        [
            .. pair.Papers
                .Select(paper => (Source: paper.Source?[FieldName.Abstract]?.Text, Target: paper.Target?[FieldName.Abstract]?.Text))
                .Where(texts => texts.Source is not null && texts.Target is not null)
                .Select(texts => (WhiteSpace.Joined(texts.Source!), WhiteSpace.Joined(texts.Target!))),
        ];
        return new(both.Count(texts => texts.Source == texts.Target), both.Count);
    }

    private static ScoresRow Scores(EditionScores scores) => new(
        new(
            Keys.Of(scores.Profile.Relation),
            CoverageRow.Of(new(scores.Profile.TerminalStyle.Terminated, scores.Profile.TerminalStyle.Fields)),
            CoverageRow.Of(scores.Profile.TargetFailures),
            CoverageRow.Of(scores.Profile.SourceFailures),
            scores.Profile.TargetIsDead,
            scores.Profile.SourceIsDead),
        CoverageRow.Of(scores.Papers),
        CoverageRow.Of(scores.FieldCoverage),
        Rounding.Of(scores.Content.Share),
        Fields(scores));

    private static ImmutableArray<FieldScoreRow> Fields(EditionScores scores)
    {
        Dictionary<FieldName, UsualCoverage?> usual = CoverageScorer.Usual(scores.Contents);
        ILookup<FieldName, double> tokens = scores.Tokens
            .Where(field => field.Value.Ratio is not null)
            .ToLookup(field => field.Key.Field, field => field.Value.Ratio!.Value);
        return
        [
            .. scores.Fields.Select(score => Field(
                score,
                tokens.Contains(score.Field) ? tokens[score.Field].Median() : null,
                usual.GetValueOrDefault(score.Field)?.Median)),
        ];
    }

    private static FieldScoreRow Field(FieldScore score, double? medianTokenRatio, double? usualCoverage) => new(
        score.Field.Key(),
        CoverageRow.Of(score.Coverage),
        score.Aligned,
        Rounding.Of(score.MedianRatio),
        Rounding.Of(medianTokenRatio),
        Rounding.Of(usualCoverage),
        score.Fit is LengthFit fit
            ? new(fit.Pairs, Rounding.Of(fit.Intercept), Rounding.Of(fit.Slope), Rounding.Of(fit.Scale))
            : null,
        score.Fit is null
            ? FormattableString.Invariant($"not enough pairs: {score.Aligned}, needs {LengthFitter.FewestPairs}")
            : null);
}
