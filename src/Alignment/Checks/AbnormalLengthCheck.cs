using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Checks;

/// <summary>Reports a field far shorter or longer than this edition makes of a source text of that length.</summary>
public sealed class AbnormalLengthCheck : FieldCheck
{
    // On 43,365 clean fields of 30 to 400 papers an edition, the defaults report 0.2 in 1,000: reports/precision.md.
    private static readonly CheckOption Shortest = new(
        "shortest", Default: 4, Min: 2, Max: 20, new("standard deviations", "标准差"),
        new("How far below the usual length a field may be.", "字段长度允许低于通常长度的程度。"));

    private static readonly CheckOption Longest = new(
        "longest", Default: 5, Min: 2, Max: 20, new("standard deviations", "标准差"),
        new("How far above the usual length a field may be.", "字段长度允许高于通常长度的程度。"));

    private static readonly CheckOption Factor = new(
        "factor", Default: 3.3, Min: 1, Max: 20, new("times", "倍"),
        new(
            "A field is reported only when the usual length is this many times its own, or the other way round.",
            "仅当通常长度与实际长度相差达到该倍数时才报告。"));

    // A translation follows its source more closely than a summary follows another.
    private const double ParallelFactor = 1.8;

    private const double HardlyChinese = 0.1;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN112",
        Name = "abnormal-length",
        Title = new("Length far from usual", "长度异常"),
        Message = new(
            "{0} characters, where this edition writes about {1} for {2} of the source.",
            "共 {0} 个字符；原文 {2} 个字符时，本版通常约为 {1} 个字符。"),
        Help = new(
            "Much may be missing, or added. Compare the field with the source. Says nothing in an edition of fewer than "
            + "20 pairs of fields.",
            "可能有大段缺失或多余内容，请与原文对照。字段对少于 20 对的版本不作判断。"),
        Category = MqmCategory.Length,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Options = [Shortest, Longest, Factor],
        Examples =
        [
            CheckExample.Clean("The method of paper a concerns a task that earlier systems did not solve.", "作者先收集检索样本，再训练两个互相校正的小型网络。"),
            CheckExample.Found("The method of paper a concerns a task that earlier systems did not solve.", "有一种方法。", marked: "有一种方法。"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        if (FitOf(field.Name, context) is not LengthFit fit || !context.Scores.Lengths.TryGetValue((paper.Id, field.Name), out LengthScore? length)
            || length.Residual is not double residual)
        {
            return;
        }

        double usual = Math.Exp(fit.Intercept + (fit.Slope * Math.Log(length.Source)));
        double factor = context.Profile.Relation == Relation.Parallel
            ? Math.Min(ParallelFactor, context.Settings.Get(Descriptor, Factor))
            : context.Settings.Get(Descriptor, Factor);
        bool isShort = residual < -context.Settings.Get(Descriptor, Shortest) && length.Target * factor < usual;
        bool isLong = residual > context.Settings.Get(Descriptor, Longest) && length.Target > usual * factor;
        if ((isShort || isLong) && !IsExplained(paper, target, context))
        {
            findings.Add(Found(
                paper, target, context, new(0, target.Text.Length), length.Target, Math.Round(usual), length.Source));
        }
    }

    private static LengthFit? FitOf(FieldName name, CheckContext context)
    {
        foreach (FieldScore score in context.Scores.Fields)
        {
            if (score.Field == name)
            {
                return score.Fit;
            }
        }

        return null;
    }

    // A text that is cut off, says itself twice, holds escapes for Chinese or is another field's is reported as that.
    private static bool IsExplained(PaperEvidence paper, TextEvidence target, CheckContext context) =>
        target.Repetition is not null
        || target.Scripts.HanShare < HardlyChinese
        || paper.Copies.Any(copy => ReferenceEquals(copy.Later, target))
        || Truncation.Of(paper, target, context.Profile.TerminalStyle) is not null;
}
