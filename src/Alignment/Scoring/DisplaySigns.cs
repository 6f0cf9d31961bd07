using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>What the display score of a field looks at: figures that are 0 or near it in sound text, cut off where more says no more.</summary>
internal static class DisplaySigns
{
    /// <summary>Their names, in the order of <see cref="Of"/>; the model's table holds a weight for each.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "support-lack", "clause-lack", "clause-rival", "rival-margin", "exchange-gain", "few-words", "too-short", "too-long",
        "coverage-lack", "error", "warning", "note", "paper-error",
    ];

    /// <summary>The signs of one field that holds a text.</summary>
    /// <param name="scores">Scores of the edition.</param>
    /// <param name="paper">Index of the paper in them.</param>
    /// <param name="id">The paper.</param>
    /// <param name="field">The field.</param>
    /// <param name="findings">Number of findings about the field, and of errors about the paper as a whole.</param>
    public static double[] Of(EditionScores scores, int paper, ArxivId id, FieldName field, FindingCounts findings)
    {
        PaperSupport? support = scores.Support[paper];
        SupportScore? own = support?.Fields.FirstOrDefault(item => item.Field == field).Score;
        double lack = 0;
        double rival = 0;
        foreach (ClauseSupport clause in support?.Clauses ?? [])
        {
            if (clause.Field == field)
            {
                lack = Math.Max(lack, -clause.Score.Standardised);
                rival = Math.Max(rival, clause.RivalWeight);
            }
        }

        double exchange = 0;
        foreach (FieldExchange other in support?.Exchanges ?? [])
        {
            exchange = other.First == field || other.Second == field ? Math.Max(exchange, other.Gain) : exchange;
        }

        double residual = scores.Lengths.GetValueOrDefault((id, field))?.Residual ?? 0;
        double coverage = scores.Contents[paper]?[field]?.Standardised ?? 0;
        return
        [
            Cut(-(own?.Standardised ?? 0), 10), Cut(lack, 12), Cut(rival / 10, 8), Cut(own?.Margin ?? 0, 8), Cut(exchange, 8),
            Cut((10 - (own?.KnownWords ?? 10)) / 10.0, 1), Cut(-residual, 8), Cut(residual, 8), Cut(-coverage, 8),
            Math.Min(1, findings.Errors), Math.Min(1, findings.Warnings), Math.Min(1, findings.Notes), Math.Min(1, findings.OfPaper),
        ];
    }

    private static double Cut(double value, double most) => Math.Clamp(value, 0, most);
}
