using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports English sentences, and ordinary English words, left in a Chinese field.</summary>
public sealed class MixedLanguageCheck : FieldCheck
{
    private static readonly LocalText Words = new(
        "Ordinary English left in Chinese text: {0}.", "中文文本中残留普通英文词：{0}。");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN202",
        Name = "mixed-language",
        Title = new("English left in Chinese text", "中文文本中残留英文"),
        Message = new("English left in Chinese text: “{0}”", "中文文本中残留英文：“{0}”"),
        Help = new(
            "Translate it, or generate the paper again. Names, abbreviations and words in brackets or quotation marks "
            + "are kept on purpose and not reported; a word of the paper's title is a note.",
            "请翻译该处，或重新生成该论文。名称、缩写以及括号或引号内的词属有意保留，不予报告；论文标题中的词仅作提示。"),
        Category = MqmCategory.Untranslated,
        Level = Level.Warning,
        Examples =
        [
            CheckExample.Clean("", "用Transformer和LoRA微调，并在长上下文（long context）任务上评测。"),
            CheckExample.Clean("", "提示词“Think about it before you answer the question”最有效。"),
            CheckExample.Found("", "该方法在各项指标上 consistently 优于基线。", marked: "consistently"),
            CheckExample.Found(
                "",
                "该方法分为两步。The second step filters the answers that are too long. 结果更好。",
                marked: "The second step filters the answers that are too long"),
        ],
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        if (target.EnglishSentences.Length > 0)
        {
            return target.EnglishSentences.Select(sentence => Found(paper, target, context, sentence));
        }

        return target.EnglishWords.Length > 0 ? [OfWords(paper, target, context)] : [];
    }

    private Finding OfWords(PaperEvidence paper, TextEvidence target, CheckContext context)
    {
        List<string> words = [.. target.EnglishWords.Select(word => word.Of(target.Text)).Distinct(StringComparer.Ordinal)];
        string title = paper.Pair.Any.Title;
        bool isSubject = words.TrueForAll(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
        string list = string.Join(", ", words.Select(word => $"“{word}”"));
        return Found(paper, target, context, target.EnglishWords[0], list) with
        {
            Message = Said(Words, list),
            Level = isSubject ? Level.Note : Level.Warning,
            Evidence = [.. words],
        };
    }
}
