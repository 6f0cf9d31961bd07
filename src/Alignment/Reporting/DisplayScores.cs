using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Scoring;

namespace Alignment.Reporting;

/// <summary>The display scores of a judgement: estimates for the eye, on which nothing else rests.</summary>
internal sealed class DisplayScores
{
    private readonly Judgement _judgement;
    private readonly ILookup<(ArxivId Paper, FieldName? Field), Level> _levels;

    /// <summary>Counts the findings that the scores look at.</summary>
    public DisplayScores(Judgement judgement)
    {
        _judgement = judgement;
        _levels = judgement.Findings.Where(finding => finding.Paper is not null)
            .ToLookup(finding => (finding.Paper!.Value, finding.Field), finding => finding.Level);
    }

    /// <summary>
    /// The score of each summary field of a paper, in the order of its evidence: 0 where the target field holds no text; null
    /// where it was not judged.
    /// </summary>
    public ImmutableArray<int?> Of(int paper)
    {
        PaperEvidence evidence = _judgement.Evidence.Papers[paper];
        return [.. evidence.Fields.Select(field => FieldEvidence.StateOf(field.Target) == FieldState.Text
            ? DisplayScoreModel.Default.Score(Signs(paper, field.Name))
            : field.Target is null && !_judgement.Evidence.Pair.Target.Template.Contains(field.Name) ? (int?)null : 0)];
    }

    /// <summary>The signs of a field that holds a text.</summary>
    public double[] Signs(int paper, FieldName field)
    {
        ArxivId id = _judgement.Evidence.Papers[paper].Id;
        int Count(FieldName? about, Level level) => _levels[(id, about)].Count(own => own == level);
        return DisplaySigns.Of(_judgement.Scores, paper, id, field, new(
            Count(field, Level.Error), Count(field, Level.Warning), Count(field, Level.Note), Count(null, Level.Error)));
    }
}
