using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Checks;

/// <summary>Reports a clause that nothing in the whole English paper supports, or that another paper explains.</summary>
public sealed class UnsupportedContentCheck : Check
{
    // Calibrated on clean fields: reports/calibration.md, "Unsupported content".
    private static readonly CheckOption Lack = new(
        Key: "lack", Default: Thresholds.Of("ALN306", "lack"), Min: 0, Max: 50, Unit: new("standard deviations", "标准差"),
        Help: new("How far a clause must fall below its words' usual support.", "分句低于其用词通常支持度多少才报告。"));

    private static readonly CheckOption Weight = new(
        Key: "weight", Default: Thresholds.Of("ALN306", "weight"), Min: 0, Max: 200, Unit: new("log ratio and four times the standard deviations", "对数比与四倍标准差之和"),
        Help: new(
            "How far a clause must lack support and be explained by another paper.",
            "分句缺乏依据且与另一篇论文吻合到何种程度才报告。"));

    // Below the warning, as a note: one clean field in 100.
    private const double NoteShare = 0.75;

    private static readonly LocalText RivalMessage = new(
        "the clause “{0}” has no support in this paper; {1} explains it", "分句“{0}”在本文中没有依据，却与 {1} 吻合");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN306",
        Name = "unsupported-content",
        Title = new("Content without support", "内容无依据"),
        Message = new(
            "the clause “{0}” has no support in the English title, abstract and summaries",
            "分句“{0}”在英文标题、摘要和各字段中都没有依据"),
        Help = new(
            "The words of the clause rarely stand beside any word of the English paper. It may be invented, or belong elsewhere.",
            "该分句的用词很少与英文论文中的任何词一同出现，可能是杜撰，或属于别处。"),
        Category = MqmCategory.Addition,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Options = [Lack, Weight],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        double lack = context.Settings.Get(Descriptor, Lack);
        double weight = context.Settings.Get(Descriptor, Weight);
        ImmutableArray<PaperEvidence> papers = context.Evidence.Papers;
        for (int paper = 0; paper < papers.Length; paper++)
        {
            if (context.Scores.Support[paper] is not PaperSupport support || context.Scores.Mispairing.Concerns(papers[paper].Id))
            {
                continue;
            }

            // A paper or field that stands under the wrong paper is reported once, as that.
            foreach ((FieldName field, SupportScore score) in support.Fields)
            {
                if (!(score.Margin > 0) && Worst(support, field, lack, weight) is (ClauseSupport clause, double severity and >= NoteShare))
                {
                    yield return Of(context, papers[paper], clause) with { Level = severity >= 1 ? Level.Warning : Level.Note };
                }
            }
        }
    }

    // The first of the clauses of a field that are most severe; 1 at the threshold of either sign.
    private static (ClauseSupport Clause, double Severity)? Worst(PaperSupport support, FieldName field, double lack, double weight)
    {
        (ClauseSupport Clause, double Severity)? worst = null;
        foreach (ClauseSupport clause in support.Clauses)
        {
            if (clause.Field == field)
            {
                double severity = Math.Max(-clause.Score.Standardised / lack, clause.RivalWeight / weight);
                if (worst is null || severity > worst.Value.Severity)
                {
                    worst = (clause, severity);
                }
            }
        }

        return worst;
    }

    private Finding Of(CheckContext context, PaperEvidence paper, ClauseSupport clause)
    {
        Field field = paper[clause.Field]!.Target!.Field;
        string words = Excerpts.Cut(clause.Span.Of(field.Text));
        bool isRivals = clause.RivalGain > 0 && clause.RivalWeight >= NoteShare * context.Settings.Get(Descriptor, Weight);
        FindingSubject subject = new(Side.Target, paper.Id, clause.Field)
        {
            Key = Fingerprint.Bare(clause.Span.Of(field.Text)),
            Evidence = [words],
        };
        Place place = Place.In(context.Pair.Target.Path, field, clause.Span);
        return isRivals
            ? FoundSaying(subject, place, RivalMessage, words, clause.Score.Rival!.Paper.Value)
            : Found(subject, place, words);
    }
}
