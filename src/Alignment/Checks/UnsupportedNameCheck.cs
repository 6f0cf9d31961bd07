using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a name in Latin letters that the whole English paper neither has nor spells out.</summary>
public sealed class UnsupportedNameCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN305",
        Name = "unsupported-name",
        Title = new("Name not supported by the paper", "名称在原文中无依据"),
        Message = new("The English paper does not name “{0}”", "英文原文中没有“{0}”"),
        Help = new(
            "Check the abstract: the name may be invented, or belong to another paper.",
            "请核对摘要：该名称可能是凭空出现的，或属于另一篇论文。"),
        Category = MqmCategory.Addition,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("We train on the mixture of experts of KiteNet.", "我们用 KiteNet 的 MoE 结构训练。"),
            CheckExample.Found("We train on the mixture of experts of KiteNet.", "我们用 HarborSim 的结构训练。", "HarborSim"),
        ],
    };

    /// <inheritdoc/>
    protected override bool JudgesBySource => true;

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (UnsupportedName word in paper.UnsupportedNames)
        {
            if (ReferenceEquals(word.Text, target) && word.Meant is null && NameChecks.IsName(word.Name))
            {
                findings.Add(Found(paper, target, context, word.Span));
            }
        }
    }
}
