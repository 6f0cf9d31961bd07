using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>
/// Notes where a number seems to have been lost: a unit without its number, a word that a number must follow, a range with one
/// end, a figure told nowhere.
/// </summary>
/// <remarks>A note: a summary may leave out what it likes.</remarks>
public sealed class MissingNumberCheck : FieldCheck
{
    private static readonly LocalText LostRange = new(
        "The English paper gives the range {1}–{2}; only “{0}” is left of it", "英文原文给出的范围是 {1}–{2}，此处只剩“{0}”");

    private static readonly LocalText LostWord = new(
        "Something is missing behind “{0}”, perhaps a number", "“{0}”后面似有缺失，可能是数字");

    private static readonly LocalText LostFigure = new(
        "“{0}” of the English field is not here", "英文字段中的“{0}”此处没有");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN312",
        Name = "missing-number",
        Title = new("Number perhaps lost", "数字可能遗漏"),
        Message = new("“{0}” has lost its number", "“{0}”前缺少数字"),
        Help = new(
            "Compare with the abstract. A summary may leave a number out on purpose.",
            "请与摘要核对。摘要性文本可能有意省略数字。"),
        Category = MqmCategory.Omission,
        Level = Level.Note,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("Accuracy rises by 12%.", "准确率提升 12%。"),
            CheckExample.Found("Accuracy rises by 12%.", "准确率提升%。", "%"),
            CheckExample.Found("Accuracy rises to 12%.", "准确率升至，成本不变。", "升至"),
            CheckExample.Found("It runs 4-7x faster.", "速度提升 7 倍。", "7 倍"),
        ],
    };

    /// <inheritdoc/>
    protected override bool JudgesBySource => true;

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        // One cause, one finding: where the place is known, the figure need not be told too.
        bool isPlaced = false;
        foreach (TextSpan unit in BareUnits.Of(target.Text))
        {
            isPlaced = true;
            findings.Add(Found(paper, target, context, unit));
        }

        foreach (TextSpan words in LostWords.Of(target.Text))
        {
            isPlaced = true;
            findings.Add(FoundSaying(paper, target, context, LostWord, words, words.Of(target.Text)));
        }

        if (paper.Witness.IsEmpty || isPlaced)
        {
            return;
        }

        foreach (Quantity figure in LostFigures.Find(paper, field, target))
        {
            findings.Add(FoundSaying(paper, target, context, LostFigure, new TextSpan(0, 0), figure.Span.Of(field.Source!.Text)));
        }

        foreach (Quantity number in target.Quantities)
        {
            if (LostRanges.Find(paper.Witness.Quantities, number, target.Quantities) is (Quantity low, Quantity high))
            {
                findings.Add(FoundSaying(paper, target, context, LostRange, number.Span, number.Span.Of(target.Text), low.Value, high.Value));
            }
        }
    }
}
