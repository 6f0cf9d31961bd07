using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a small count that the paper gives otherwise, or nowhere.</summary>
/// <remarks>A note: a summary counts what it lists itself, and the paper need not.</remarks>
public sealed class UnsupportedCountCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN311",
        Name = "unsupported-count",
        Title = new("Count not found in the paper", "计数在原文中未见"),
        Message = new("The English paper does not count “{0}”", "英文原文中没有“{0}”这一计数"),
        Help = new(
            "Compare with the abstract. Nothing is wrong when the field counts what it lists itself.",
            "请与摘要核对。若该字段只是统计其自身列举的项目，则无需处理。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Note,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("The pipeline has three stages.", "流程分为三个阶段。"),
            CheckExample.Found("The pipeline has four stages.", "流程分为五个阶段。", "五"),
        ],
    };

    /// <inheritdoc/>
    protected override bool JudgesBySource => true;

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        if (paper.Witness.IsEmpty)
        {
            return;
        }

        foreach (Quantity count in target.Quantities)
        {
            if (IsJudged(count)
                && (!CountSupport.Stands(paper.Witness.Quantities.Numbers, count.Value)
                    || CountSupport.Contradicted(paper.Witness.Quantities.Numbers, count) is not null)
                && !ListsThatMany(target, count))
            {
                findings.Add(Found(paper, target, context, count.Span));
            }
        }
    }

    private static bool IsJudged(Quantity count) =>
        count.Kind == UnitKind.Count && count.Form != QuantityForm.InName && !count.IsScaled && count.Value is >= 2 and <= 10;

    private static bool ListsThatMany(TextEvidence target, Quantity count) =>
        NumberedItems.Highest(target.Text) == count.Value || Enumerations.LengthBefore(target.Text, count.Span.Start) == count.Value
        || Enumerations.LengthAfter(target.Text, count.Span.End) == count.Value;
}
