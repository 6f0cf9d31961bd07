using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Checks;

/// <summary>Reports a field that breaks off in mid-sentence, judged against the edition's own way of ending fields.</summary>
public sealed class TruncatedCheck : FieldCheck
{
    private static readonly LocalText Style = new(
        "Breaks off at “{0}”: of {1} fields of this edition {2} end with a stop.",
        "在“{0}”处中断：本版 {1} 个字段中有 {2} 个以句末标点结尾。");

    private static readonly LocalText Open = new(
        "Breaks off at “{0}”: a text does not end so. Of {1} fields of this edition {2} end with a stop.",
        "在“{0}”处中断：完整的文本不会这样结尾。本版 {1} 个字段中有 {2} 个以句末标点结尾。");

    private static readonly LocalText Bracket = new(
        "Breaks off at “{0}” with a bracket or quotation mark still open. Of {1} fields of this edition {2} end with a stop.",
        "在“{0}”处中断，括号或引号尚未闭合。本版 {1} 个字段中有 {2} 个以句末标点结尾。");

    private static readonly LocalText Unusual = new(
        "Seems to break off at “{0}”: texts hardly ever end with these words. Of {1} fields of this edition {2} end with a stop.",
        "疑似在“{0}”处中断：文本极少以这样的字词结尾。本版 {1} 个字段中有 {2} 个以句末标点结尾。");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN111",
        Name = "truncated",
        Title = new("Field cut off", "字段被截断"),
        Message = Style,
        Help = new(
            "The end is missing; the model reached its limit, or the text was cut on the way. Generate the paper again. "
            + "Where an edition often leaves the stop out, only endings that no whole text has are reported, as warnings.",
            "结尾缺失：模型达到长度上限，或文本在传输中被截断。请重新生成该论文。若该版本常省略句末标点，则只对完整文本不会出现的结尾给出警告。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "在三个公开数据集上，准确率均有提升。"),
            CheckExample.Clean("", "代码已公开：https://example.org/code"),
            CheckExample.Found("", "在三个公开数据集上，准确率均有提升，并且", marked: "率均有提升，并且"),
            CheckExample.Found("", "我们在三类任务（检索、分割、", marked: "务（检索、分割、"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        TerminalStyle style = context.Profile.TerminalStyle;
        if (Truncation.Of(paper, target, style) is Truncation truncation)
        {
            string ending = truncation.Ending.Of(target.Text);
            Finding finding = Found(paper, target, context, truncation.Ending, ending, style.Fields, style.Terminated);
            bool isError = truncation.IsCalibrated
                && truncation.Sign is not (TruncationSign.NoStopAfterLatin or TruncationSign.NoStopAfterWhole);
            findings.Add(finding with
            {
                Level = isError ? Level.Error
                    : truncation.Sign == TruncationSign.DoubtfulEnding ? Level.Note
                    : Level.Warning,
                Message = Said(MessageFor(truncation.Sign), ending, style.Fields, style.Terminated),
            });
        }
    }

    private static LocalText MessageFor(TruncationSign sign) => sign switch
    {
        TruncationSign.OpenMark => Open,
        TruncationSign.OpenBracket => Bracket,
        TruncationSign.UnusualEnding or TruncationSign.DoubtfulEnding => Unusual,
        _ => Style,
    };
}
