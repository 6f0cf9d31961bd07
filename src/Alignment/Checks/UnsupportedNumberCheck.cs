using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a number in a target field that nothing in the whole English paper supports.</summary>
public sealed class UnsupportedNumberCheck : FieldCheck
{
    private static readonly LocalText Bare = new("“{0}” has no counterpart in the English paper", "“{0}”在英文原文中没有对应的数字");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN304",
        Name = "unsupported-number",
        Title = new("Number not supported by the paper", "数字在原文中无依据"),
        Message = new(
            "“{0}” has no counterpart in the English paper; nearest there: “{1}”",
            "“{0}”在英文原文中没有对应的数字；最接近的是“{1}”"),
        Help = new(
            "Check the abstract: a digit may be wrong, or 万/亿 read as the wrong power of ten.",
            "请核对摘要：可能是数字抄错，或“万/亿”的数量级换算有误。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("The corpus holds 35 million sentences.", "语料库包含 3500 万个句子。"),
            CheckExample.Found("The corpus holds 35 million sentences.", "语料库包含 350 万个句子。", "350 万"),
            CheckExample.Clean("Errors fall by 60%.", "错误率下降六成。"),
            CheckExample.Found("Errors fall by 60%.", "错误率下降 6%。", "6%"),
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
        if (paper.Witness.IsEmpty)
        {
            return;
        }

        foreach (Quantity number in target.Quantities)
        {
            if (IsJudged(number) && !paper.Witness.Quantities.Supports(number, target.Quantities))
            {
                string words = number.Span.Of(target.Text);
                findings.Add(Found(paper, target, context, number.Span, words, paper.Witness.Quantities.Nearest(number)?.Value ?? 0));
            }
        }
    }

    // Small counts are often of what the summary itself lists; numerals in characters stand in many words that count nothing.
    private static bool IsJudged(Quantity number) => number.Form switch
    {
        QuantityForm.InName => false,
        QuantityForm.Words => number.Kind is UnitKind.Percent or UnitKind.Times or UnitKind.Magnitude && number.Value > 1,
        _ => number.Kind switch
        {
            UnitKind.Percent => number.Value != 0,
            UnitKind.Count => number.Value > 10,
            _ => number.Value is not (0 or 1) || number.Step < 1,
        },
    };
}
