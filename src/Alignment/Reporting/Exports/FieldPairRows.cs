using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Scoring;

namespace Alignment.Reporting.Exports;

/// <summary>The pairs of texts that two editions make.</summary>
public static class FieldPairRows
{
    /// <summary>The word for a pair without findings.</summary>
    public const string Clean = "clean";

    /// <summary>
    /// A row for each summary that both editions hold and that is empty in neither, in the order of the source and of the
    /// template. Placeholder texts and texts in the wrong language are among them, and say so.
    /// </summary>
    public static ImmutableArray<FieldPairRow> Of(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ILookup<ArxivId, Finding> findings = judgement.Findings
            .SelectMany(finding => Papers(finding).Select(id => (Id: id, Finding: finding)))
            .ToLookup(about => about.Id, about => about.Finding);
        return
        [
            .. judgement.Evidence.Papers.Zip(PaperRows.Of(judgement), judgement.Scores.Support)
                .Where(paper => paper.First.Pair is { Source: not null, Target: not null })
                .SelectMany(paper => Rows(judgement, paper.First, paper.Second, paper.Third, findings[paper.First.Id])),
        ];
    }

    private static IEnumerable<FieldPairRow> Rows(
        Judgement judgement, PaperEvidence paper, PaperRow scores, PaperSupport? support, IEnumerable<Finding> findings) =>
        paper.Fields.Zip(scores.Fields)
            .Where(field => Holds(field.First.Source) && Holds(field.First.Target))
            .Select(field => Row(judgement, paper, field.First, field.Second, support, [.. findings.Where(finding =>
                finding.Field is null || finding.Field == field.First.Name)]));

    private static FieldPairRow Row(
        Judgement judgement, PaperEvidence paper, FieldEvidence field, PaperFieldRow scores, PaperSupport? support, Finding[] findings)
    {
        (Field source, Field target) = (field.Source!.Field, field.Target!.Field);
        return new FieldPairRow
        {
            Id = paper.Id.Value,
            Field = field.Name.Key(),
            Category = paper.Pair.Any.Category,
            Source = source.Text,
            Target = target.Text,
            SourceState = Keys.Of(field.Source.State),
            TargetState = Keys.Of(field.Target.State),
            SourcePath = judgement.Evidence.Pair.Source.Path,
            SourceLine = source.Location.Line,
            SourceColumn = source.Location.Column,
            TargetPath = judgement.Evidence.Pair.Target.Path,
            TargetLine = target.Location.Line,
            TargetColumn = target.Location.Column,
            Ratio = scores.Ratio,
            Residual = scores.Residual,
            Support = Rounding.Of(support?.Fields.Where(own => own.Field == field.Name).Select(own => (double?)own.Score.Support).FirstOrDefault()),
            Coverage = scores.Coverage,
            EstimatedScore = scores.EstimatedScore,
            Status = findings.Length == 0 ? Clean : Keys.Of(findings.Max(finding => finding.Level)),
            Errors = Rules(findings, Level.Error),
            Warnings = Rules(findings, Level.Warning),
            Notes = Rules(findings, Level.Note),
        };
    }

    private static ImmutableArray<string> Rules(Finding[] findings, Level level) =>
        [.. findings.Where(finding => finding.Level == level).Select(finding => finding.Check.Id).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<ArxivId> Papers(Finding finding) =>
        finding.Paper is ArxivId paper ? finding.Papers.Append(paper).Distinct() : finding.Papers;

    private static bool Holds(TextEvidence? side) => side is { Text.Length: > 0 };
}
