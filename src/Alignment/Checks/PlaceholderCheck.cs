using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Reports text that the pipeline or the model's service left in place of a summary.</summary>
public sealed class PlaceholderCheck : FieldStateCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN108",
        Name = "placeholder",
        Title = new("Placeholder shipped as content", "占位文本被当作内容发布"),
        Message = new("failure text in {0}: “{1}”", "{0}是失败占位文本：“{1}”"),
        Help = new(
            "Generating the summary failed and the text written instead was published. Generate the paper again.",
            "生成摘要失败，占位文本被直接发布。请重新生成该论文。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "本文分析摘要生成失败的原因。"),
            CheckExample.Found("", "Summary generation failed", marked: "Summary generation failed"),
        ],
    };

    /// <inheritdoc/>
    protected override bool Concerns(Evidence.TextEvidence text) =>
        text.Failure is FailureFamily.Placeholder or FailureFamily.SchemaEcho or FailureFamily.ServiceError;
}
