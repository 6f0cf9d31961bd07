using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports what the pipeline left in a text: escapes, tails of records and tags, labels.</summary>
public sealed class DebrisCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN206",
        Name = "debris",
        Title = new("Debris of the pipeline", "流水线残留"),
        Message = new("“{0}” is debris of the pipeline, not text", "“{0}”是流水线残留，不是正文"),
        Help = new(
            "An escape, the tail of a record or tag, a code fence or a field's name was published with the text. Remove it, and mend what "
            + "parses the model's answer. Silent where the English paper holds the same words.",
            "转义序列、记录或标签的尾部、代码围栏或字段名混入了正文。请删除并修正解析步骤。英文论文中有相同内容时不报告。"),
        Category = MqmCategory.Markup,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", @"梯度 \nabla 与噪声 \nu 有关，见 $\tau$。"),
            CheckExample.Clean("The <think> tag", "本文研究 <think> 标记的作用。"),
            CheckExample.Found("", @"第一步检索。\n第二步排序。", marked: @"\n"),
            CheckExample.Found("", "result：准确率提升。", marked: "result："),
            CheckExample.Found("", "本文研究标记的作用。</think>", marked: "</think>"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        string text = target.Text;
        string? prose = null;
        foreach (DebrisPatterns.Kind kind in DebrisPatterns.All)
        {
            if (kind.Gate.Length > 0 && text.AsSpan().IndexOfAny(kind.Gate) < 0)
            {
                continue;
            }

            // One finding a field: one cause leaves several traces.
            string searched = kind.InFormulas ? text : prose ??= Formulas.Blanked(text);
            Match match = kind.Pattern.Match(searched);
            if (match.Success && !(kind.MayBeQuoted && (paper.SourceSays(match.Value) || IsNumber(paper, match.Value))))
            {
                TextSpan span = WhiteSpace.Trimmed(match.Value);
                findings.Add(Found(paper, target, context, new TextSpan(match.Index + span.Start, span.Length)));
                return;
            }
        }
    }

    // 4e2 may be 400.
    private static bool IsNumber(PaperEvidence paper, string words) =>
        char.IsAsciiDigit(words[0])
        && decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
        && (paper.SourceSays(value.ToString(CultureInfo.InvariantCulture))
            || paper.SourceSays(value.ToString("N0", CultureInfo.InvariantCulture)));
}
