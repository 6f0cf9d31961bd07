using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Pairing;
using Alignment.Scoring;

namespace Alignment.Reporting;

/// <summary>How each paper fares.</summary>
internal static class PaperRows
{
    /// <summary>Every paper once: those of the source, those of the target alone, those of the crawl alone.</summary>
    public static ImmutableArray<PaperRow> Of(Judgement judgement)
    {
        EditionPair pair = judgement.Evidence.Pair;
        ILookup<ArxivId, Finding> findings = judgement.Findings
            .Where(finding => finding.Paper is not null)
            .ToLookup(finding => finding.Paper!.Value);
        Dictionary<ArxivId, int> positions = pair.Witness.Papers.ToDictionary(paper => paper.Id, paper => paper.Position + 1);
        HashSet<ArxivId> missing = [.. pair.Loss.Tail.Concat(pair.Loss.Scattered).Select(paper => paper.Id)];
        DisplayScores estimates = new(judgement);
        HashSet<ArxivId> known = [.. pair.Papers.Select(paper => paper.Id)];

        return
        [
            .. judgement.Evidence.Papers.Select((paper, index) => Row(
                paper.Id,
                paper.Pair.Any.Category,
                Position(paper.Id),
                paper.Pair.Source is null ? "target" : paper.Pair.Target is null ? "source" : "both",
                Status(paper, missing),
                [.. findings[paper.Id]],
                judgement.Scores.Contents[index]?.Whole.Share,
                Fields(index, paper, judgement.Scores, estimates))),
            .. (pair.Crawl?.Papers ?? []).Where(paper => !known.Contains(paper.Id)).Select(paper => Row(
                paper.Id,
                paper.Category,
                Position(paper.Id),
                "crawl",
                Absent(paper.Id, missing),
                [.. findings[paper.Id]],
                null,
                [])),
        ];

        int? Position(ArxivId id) => positions.TryGetValue(id, out int position) ? position : null;
    }

    private static PaperRow Row(
        ArxivId id, string category, int? position, string heldBy, string status, Finding[] findings, double? coverage,
        ImmutableArray<PaperFieldRow> fields) => new(
            id.Value, category, position, heldBy, status,
            findings.Length == 0 ? null : Keys.Of(findings.Max(finding => finding.Level)),
            findings.Length, Rounding.Of(coverage), fields.Min(field => field.EstimatedScore), fields);

    private static ImmutableArray<PaperFieldRow> Fields(int index, PaperEvidence paper, EditionScores scores, DisplayScores estimates)
    {
        if (paper.Pair.Target is null)
        {
            return [];
        }

        ImmutableArray<int?> estimated = estimates.Of(index);
        return [.. paper.Fields.Select((field, i) => Field(index, paper.Id, field, scores, estimated[i]))];
    }

    // Where there is a crawl it says what was to be published: a paper that only the source holds is not missing.
    private static string Absent(ArxivId id, HashSet<ArxivId> missing) => missing.Contains(id) ? "missing" : "out-of-scope";

    private static string Status(PaperEvidence paper, HashSet<ArxivId> missing)
    {
        if (paper.Pair.Target is null)
        {
            return Absent(paper.Id, missing);
        }

        return paper.TargetState switch
        {
            FieldState.Failure => "placeholder",
            FieldState.WrongLanguage => "untranslated",
            FieldState.Empty => "empty",
            FieldState.Missing => "no-summaries",
            null => "partial",
            _ => paper.Pair.Source is null ? "extra" : "ok",
        };
    }

    private static PaperFieldRow Field(int index, ArxivId id, FieldEvidence field, EditionScores scores, int? estimated)
    {
        LengthScore? lengths = scores.Lengths.GetValueOrDefault((id, field.Name));
        TokenScore? tokens = scores.Tokens.GetValueOrDefault((id, field.Name));
        return new(
            field.Name.Key(),
            Keys.Of(FieldEvidence.StateOf(field.Source)),
            Keys.Of(FieldEvidence.StateOf(field.Target)),
            lengths?.Source,
            lengths?.Target,
            Rounding.Of(lengths?.Ratio),
            Rounding.Of(lengths?.Residual),
            Rounding.Of(scores.Contents[index]?[field.Name]?.Coverage.Share),
            estimated,
            tokens?.Source,
            tokens?.Target,
            Rounding.Of(tokens?.Ratio));
    }
}
