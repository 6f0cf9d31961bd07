using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>Reports a field under a label other than the one the rest of the edition uses.</summary>
public sealed class UnknownLabelCheck : InputProblemCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN006",
        Name = "unknown-label",
        Title = new("Label that the edition does not use", "本版本未使用的标签"),
        Message = new("{0}", "{0}"),
        Help = new(
            "The text was judged as the field named. Give the entry the usual label, or tell the configuration that the label is an alias.",
            "其内容已按所示字段判断。请改用通常的标签，或在配置中将该标签登记为别名。"),
        Category = MqmCategory.Markup,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    protected override InputProblemKind Kind => InputProblemKind.UnknownLabel;
}
