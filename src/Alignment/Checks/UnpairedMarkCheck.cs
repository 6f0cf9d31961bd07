using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a bracket or quote without its counterpart.</summary>
public sealed class UnpairedMarkCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN209",
        Name = "unpaired-mark",
        Title = new("Bracket or quote without counterpart", "括号或引号不成对"),
        Message = new("“{0}” has no counterpart", "“{0}”没有成对"),
        Help = new(
            "One half of a pair was lost, or a stray one stands. List marks such as “1）” and formulas are not counted.",
            "成对标点缺了一半，或多出一个。列表序号（如“1）”）和公式不计。"),
        Category = MqmCategory.Typography,
        Level = Level.Note,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "步骤有二：1）检索（用 BM25)；2）在 [0, 1) 内打分。"),
            CheckExample.Found("", "模型（含编码器用于检索。", marked: "（"),
            CheckExample.Found("", "所谓“对齐并无定义。", marked: "“"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);

        // One finding a field: behind the first lost mark, the others may only seem unpaired.
        if (UnpairedMarks.Of(target.Text) is [int first, ..] && !EncodingDamageCheck.IsDamaged(target.Text))
        {
            findings.Add(Found(paper, target, context, new TextSpan(first, 1)));
        }
    }
}
