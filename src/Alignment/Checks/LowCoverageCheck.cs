using System.Globalization;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Notes a field of which the Chinese paper says far less than is usual in the edition.</summary>
/// <remarks>Always a note: independent summaries rightly choose differently.</remarks>
public sealed class LowCoverageCheck : Check
{
    private const int MostPhrases = 5;

    // Measured on the clean development pairs: reports/calibration.md, "Low coverage".
    private static readonly CheckOption Below = new(
        Key: "below", Default: 4, Min: 0, Max: 50, Unit: new("standard deviations", "标准差"),
        Help: new("How far below the edition's usual coverage a field must fall.", "覆盖率低于该版本通常水平多少才报告。"));

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN309",
        Name = "low-coverage",
        Title = new("Much of the English perhaps left out", "英文内容可能大量遗漏"),
        Message = new(
            "{0} of the English field has a counterpart in the Chinese paper, {1} is usual here; without one: {2}",
            "英文字段中有 {0} 在中文里有对应内容，此处通常为 {1}；没有对应的有：{2}"),
        Help = new(
            "Compare with the English field. The whole Chinese paper was asked for each English word; a free summary may leave out much.",
            "请与英文字段核对。每个英文词都与整篇中文摘要比对；自由摘要可以省略许多内容。"),
        Category = MqmCategory.Omission,
        Level = Level.Note,
        Remedy = Remedy.Regenerate,
        Options = [Below],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        double below = -context.Settings.Get(Descriptor, Below);
        Dictionary<FieldName, UsualCoverage?>? usual = null;
        foreach ((PaperEvidence paper, PaperCoverage? coverage) in context.Evidence.Papers.Zip(context.Scores.Contents))
        {
            // Under the wrong paper nothing is covered: that is reported once, as what it is.
            bool isElsewhere = context.Scores.Mispairing.Concerns(paper.Id);
            foreach (FieldCoverage field in coverage is null || isElsewhere ? [] : coverage.Fields)
            {
                if (field.Standardised < below)
                {
                    usual ??= CoverageScorer.Usual(context.Scores.Contents);
                    yield return Of(context, paper[field.Field]!, paper.Id, field, usual[field.Field]!);
                }
            }
        }
    }

    private Finding Of(CheckContext context, FieldEvidence texts, ArxivId id, FieldCoverage field, UsualCoverage usual)
    {
        TextEvidence source = texts.Source!;
        string[] phrases =
        [
            .. field.Uncovered.OrderByDescending(phrase => phrase.Length).Take(MostPhrases)
                .OrderBy(phrase => phrase.Start).Select(phrase => Excerpts.Cut(phrase.Of(source.Text))),
        ];
        FindingSubject subject = new(Side.Target, id, field.Field)
        {
            Evidence = [.. phrases],
            // What is covered is told by all summaries of the paper; the field is the one that lacks.
            Key = Fingerprint.Bare(texts.Target!.Text),
            Related = Place.In(context.Pair.Source.Path, source.Field, new TextSpan(0, source.Text.Length)),
        };
        Field target = texts.Target!.Field;
        return Found(
            subject, Place.In(context.Pair.Target.Path, target, new TextSpan(0, target.Text.Length)),
            Percent(field.Coverage.Share!.Value), Percent(usual.Median), new LocalText(
                string.Join(", ", phrases.Select(phrase => $"“{phrase}”")), string.Join("、", phrases.Select(phrase => $"“{phrase}”"))));
    }

    private static string Percent(double share) => Math.Round(100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
