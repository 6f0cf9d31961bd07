using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Scoring;

namespace Alignment.Training.Calibration;

/// <summary>The figures of one paper that the rules compare with their thresholds.</summary>
/// <param name="Edition">Its edition.</param>
/// <param name="Fault">What was done to it.</param>
/// <param name="Whole">How unusually little support its summaries have, in standard deviations.</param>
/// <param name="IsMispaired">Whether another paper explains it better.</param>
/// <param name="Gain">The best gain of an exchange of two fields; 0 without one.</param>
/// <param name="Exchanged">The two fields of that exchange, as places among the five.</param>
/// <param name="Fields">Each field that holds a text.</param>
internal sealed record PaperSigns(
    RecordEdition Edition, (Fault Kind, int Field, int Other) Fault, double Whole, bool IsMispaired, double Gain,
    (int First, int Second) Exchanged, ImmutableArray<FieldSigns> Fields)
{
    /// <summary>Whether its own English paper explains its summaries better than every other paper of the edition.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The figures of every paper of an edition that has a text.</summary>
    public static IEnumerable<PaperSigns> Of(PlantedEdition planted, EditionEvidence evidence, ImmutableArray<PaperSupport?> scores)
    {
        Dictionary<ArxivId, PaperEvidence> byId = evidence.Papers.ToDictionary(paper => paper.Id);
        for (int i = 0; i < evidence.Papers.Length; i++)
        {
            if (scores[i] is PaperSupport support)
            {
                PaperEvidence paper = evidence.Papers[i];
                bool isElsewhere = MispairingDetector.IsRivals(paper, support, byId);
                FieldExchange? exchange = isElsewhere ? null : support.Exchanges.FirstOrDefault();
                yield return new(
                    planted.Edition, planted.Faults[i], -support.Whole.Standardised, isElsewhere, exchange?.Gain ?? 0,
                    exchange is null ? (-1, -1) : (Place(exchange.First), Place(exchange.Second)),
                    [.. support.Fields.Select(field => Signs(paper, field.Field, field.Score, support, isElsewhere, byId))])
                {
                    IsFirst = support.Whole is not { Rival: not null, Margin: > 0 },
                };
            }
        }
    }

    private static FieldSigns Signs(
        PaperEvidence paper, FieldName name, SupportScore score, PaperSupport support, bool isElsewhere, Dictionary<ArxivId, PaperEvidence> byId)
    {
        double excess = isElsewhere ? 0 : score.RivalExcess ?? 0;
        bool isRivals = excess > 0 && !MispairingDetector.SharesMore(paper, [paper[name]!.Target!], byId[score.Rival!.Paper]);

        // Text that is rather another paper's is reported as that, and its clauses are not asked.
        ClauseSupport[] clauses = isElsewhere || score.Margin > 0 ? [] : [.. support.Clauses.Where(clause => clause.Field == name)];
        return new(
            Place(name), excess, isRivals,
            clauses.Select(clause => -clause.Score.Standardised).DefaultIfEmpty(0).Max(),
            clauses.Select(clause => clause.RivalWeight).DefaultIfEmpty(0).Max());
    }

    private static int Place(FieldName name) => Array.IndexOf(TrainingFields, name);

    private static FieldName[] TrainingFields => Lexicons.TrainingRecord.Fields;
}
