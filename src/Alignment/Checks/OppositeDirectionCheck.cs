using Alignment.Editions;
using Alignment.Evidence;

namespace Alignment.Checks;

/// <summary>Reports a percentage that rises in one language and falls in the other.</summary>
public sealed class OppositeDirectionCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN307",
        Name = "opposite-direction",
        Title = new("Opposite direction of the same quantity", "同一数量方向相反"),
        Message = new("“{0}” goes the other way in the English paper: “{1}”", "“{0}”的升降方向与英文原文相反：“{1}”"),
        Help = new(
            "Compare with the abstract: what rises here falls there, or the other way round.",
            "请与摘要核对：此处写上升的，原文写下降，或反之。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Warning,
        Examples =
        [
            CheckExample.Clean("It reduces cost by 30%.", "成本降低了 30%。"),
            CheckExample.Clean("It improves the error by 30%.", "误差降低 30%。"),
            CheckExample.Found("It reduces cost by 30%.", "成本提升约 30%。", "30%"),
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
        foreach ((Quantity figure, string english) in OppositeDirections.Find(paper, target))
        {
            findings.Add(Found(paper, target, context, figure.Span, figure.Span.Of(target.Text), Excerpts.Cut(english)));
        }
    }
}
