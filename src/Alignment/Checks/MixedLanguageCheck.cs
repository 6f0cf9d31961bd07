using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports English sentences, and ordinary English words, left in a Chinese field.</summary>
public sealed class MixedLanguageCheck : FieldCheck
{
    private static readonly LocalText Words = new(
        "Ordinary English left in Chinese text: {0}.", "中文文本中残留普通英文词：{0}。");

    private static readonly LocalText Habit = new(
        "{0} of {1} fields hold ordinary English words: a habit of the generator", "{1} 个字段中有 {0} 个残留普通英文词：这是生成模型的习惯");

    // Of 354 held-out editions 19 leave English in so many fields, all of one generator: reports/precision.md.
    private static readonly CheckOption HabitShare = new(
        "habit", Default: 0.02, Min: 0, Max: 1, new("share of the fields", "占字段的比例"),
        new("From which share of fields on English words are reported once for the edition.", "达到此比例时，英文残词按整个版本报告一次。"));

    private const int FewestForHabit = 8;

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
        Remedy = Remedy.Regenerate,
        Options = [HabitShare],
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
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        if (target.EnglishSentences.Length > 0)
        {
            foreach (TextSpan sentence in target.EnglishSentences)
            {
                findings.Add(Found(paper, target, context, sentence));
            }
        }
        else if (target.EnglishWords.Length > 0)
        {
            findings.Add(OfWords(paper, target, context));
        }
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
            Level = isSubject || IsHabit(context) ? Level.Note : Level.Warning,
            Evidence = [.. words],
            Fingerprint = Fingerprint.Of(Descriptor.Id, paper.Id.Value, target.Field.Name.Key(), list),
        };
    }

    /// <inheritdoc/>
    protected internal override IEnumerable<Finding> InspectEdition(CheckContext context)
    {
        if (IsHabit(context))
        {
            List<PaperEvidence> papers =
                [.. context.Evidence.Papers.Where(paper => paper.Fields.Any(field => field.Target?.EnglishWords.Length > 0))];
            Coverage share = context.Profile.EnglishWords;
            FindingSubject subject = new(Side.Target) { Papers = [.. papers.Select(paper => paper.Id)], Key = "habit" };
            Place place = Place.At(context.Pair.Target.Path, papers[0].Pair.Target!.Location);
            yield return FoundSaying(subject, place, Habit, share.Present, share.Expected);
        }
    }

    // One cause, one finding: what a generator does all the time is said once, and each place is a note.
    private bool IsHabit(CheckContext context)
    {
        Coverage share = context.Profile.EnglishWords;
        return share.Present >= FewestForHabit && share.Share >= context.Settings.Get(Descriptor, HabitShare);
    }
}
