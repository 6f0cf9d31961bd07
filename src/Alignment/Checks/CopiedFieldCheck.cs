using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a field that holds the text of another field of the same paper.</summary>
public sealed class CopiedFieldCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN303",
        Name = "copied-field",
        Title = new("Field holds the text of another", "字段内容与另一字段相同"),
        Message = new("{0} holds the text of {1} ({2} % alike).", "{0} 的内容与 {1} 相同（相似度 {2}%）。"),
        Help = new(
            "One of the two fields lost its own text. Generate the paper again.",
            "两个字段之一丢失了自己的内容。请重新生成该论文。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "先用小模型筛选候选段落，再由大模型重新排序。"),
            CheckExample.Found(
                "",
                "以往的检索工具依赖大量人工，费用高且难以及时更新。",
                marked: "以往的检索工具依赖大量人工，费用高且难以及时更新。"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        if (paper.Copies.FirstOrDefault(copy => ReferenceEquals(copy.Later, target)) is FieldCopy copy)
        {
            TextSpan whole = new(0, target.Text.Length);
            TextSpan other = new(0, copy.Earlier.Text.Length);
            Finding finding = Found(
                paper, target, context, whole,
                target.Field.Name.Label(), copy.Earlier.Field.Name.Label(), Math.Round(100 * copy.Likeness));
            findings.Add(finding with { Related = Place.In(context.Pair.Target.Path, copy.Earlier.Field, other) });
        }
    }
}
