using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>Reports an entry whose folded part is not opened or not closed: readers of the page lose what follows.</summary>
public sealed class BrokenMarkupCheck : InputProblemCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN005",
        Name = "broken-markup",
        Title = new("Broken markup", "标记损坏"),
        Message = new("{0}", "{0}"),
        Help = new(
            "An entry folds its details away between <details> and </details>. Without the closing tag the rest of the page disappears with it.",
            "条目的详情折叠在 <details> 与 </details> 之间。缺少结束标记时，其后的整页内容会一起被折叠。"),
        Category = MqmCategory.Markup,
        Level = Level.Error,
        Remedy = Remedy.Render,
    };

    /// <inheritdoc/>
    protected override InputProblemKind Kind => InputProblemKind.BrokenMarkup;
}
