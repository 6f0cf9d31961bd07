using Alignment.Editions;
using Alignment.Evidence;

namespace Alignment.Checks;

/// <summary>Reports a field that says a clause twice, or loops.</summary>
public sealed class RepeatedTextCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN207",
        Name = "repeated-text",
        Title = new("Text repeated", "文本重复"),
        Message = new("“{0}” stands here again.", "“{0}”在此重复出现。"),
        Help = new(
            "The model looped, or a sentence was pasted twice. Delete the second one, or generate the paper again.",
            "模型陷入循环，或句子被粘贴两次。请删去重复部分，或重新生成该论文。"),
        Category = MqmCategory.Duplication,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "在训练集上误差下降，在测试集上误差也下降。"),
            CheckExample.Clean("", "在ImageNet-1K、ImageNet-1K-C和ImageNet-1K-R上评测。"),
            CheckExample.Found("", "误差明显下降。训练更加稳定。误差明显下降。", marked: "误差明显下降"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        if (target.Repetition is { } repetition)
        {
            findings.Add(Found(
                paper, target, context, repetition.Again, Excerpts.Cut(repetition.First.Of(target.Text))));
        }
    }
}
