using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Reports a field in which the model declines to write the summary.</summary>
public sealed class RefusalCheck : FieldStateCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN109",
        Name = "refusal",
        Title = new("Refusal published as content", "拒答文本被当作内容发布"),
        Message = new("{0} holds the model's refusal: “{1}”", "{0}是模型的拒答：“{1}”"),
        Help = new(
            "The model declined, asked for input, or a content filter answered in its place. Generate the paper again, with another model or prompt.",
            "模型拒绝回答、反问输入，或由内容过滤器代为应答。请更换模型或提示词后重新生成。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "作为人工智能的一个分支，强化学习在本文中用于调度。"),
            CheckExample.Found("", "抱歉，我无法翻译该内容。", marked: "抱歉，我无法翻译该内容。"),
        ],
    };

    /// <inheritdoc/>
    protected override bool Concerns(TextEvidence text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Failure == FailureFamily.Refusal;
    }
}
