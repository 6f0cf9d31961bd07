using Alignment.Evidence;

namespace Alignment.Checks;

/// <summary>Reports a field whose label is there and whose text is not.</summary>
public sealed class EmptyFieldCheck : FieldStateCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN107",
        Name = "empty-field",
        Title = new("Empty field", "空字段"),
        Message = new("{0} is empty", "{0}为空"),
        Help = new(
            "The field is published without text. Generate the paper again.",
            "该字段没有内容就被发布。请重新生成该论文。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
    };

    /// <inheritdoc/>
    protected override bool Concerns(TextEvidence text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.State == FieldState.Empty;
    }
}
