using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports Chinese text that stands under the wrong paper, and names the right one.</summary>
/// <remarks>
/// Three sizes, one finding each: the whole edition is shifted, a paper's summaries are another's, one field is another's.
/// </remarks>
public sealed class MispairedPaperCheck : Check
{
    // Calibrated on clean fields: reports/calibration.md, "Mispaired".
    private static readonly CheckOption FieldMargin = new(
        Key: "field-margin", Default: Thresholds.Of("ALN301", "field-margin"), Min: 0, Max: 50, Unit: new("log ratio and standard deviations", "对数比与标准差之和"),
        Help: new(
            "How far a field must lack support, and be explained by another paper, before it is reported.",
            "字段缺乏依据且与另一篇论文吻合到何种程度才报告。"));

    private static readonly LocalText FieldMessage = new(
        "{1} of {0} is about another paper: {2} “{3}” explains it far better",
        "{0} 的 {1} 说的是另一篇论文：{2}“{3}”与之吻合得多");

    private static readonly LocalText EditionMessage = new(
        "{0} of {1} papers stand under the wrong id: {2}",
        "{1} 篇论文中有 {0} 篇位于错误的编号之下：{2}");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN301",
        Name = "mispaired-paper",
        Title = new("Text of another paper", "另一篇论文的文本"),
        Message = new(
            "the summaries of {0} are about another paper: {1} “{2}” explains them better",
            "{0} 的摘要说的是另一篇论文：{1}“{2}”与之更吻合"),
        Help = new(
            "Every Chinese text is compared with the English title, abstract and summaries of every paper of the edition. "
            + "Here another paper explains it better than its own. Rows were exchanged or shifted; put them back, or generate again.",
            "每段中文都与该版本中每篇论文的英文标题、摘要和字段比对；此处另一篇论文比它自己的更能解释。记录可能被调换或错位，请改正或重新生成。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Options = [FieldMargin],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Mispairing mispairing = context.Scores.Mispairing;
        if (mispairing.IsWholesale)
        {
            yield return OfEdition(context, mispairing);
            yield break;
        }

        double margin = context.Settings.Get(Descriptor, FieldMargin);
        foreach ((PaperEvidence paper, PaperSupport? support) in context.Evidence.Papers.Zip(context.Scores.Support))
        {
            if (mispairing.Papers.TryGetValue(paper.Id, out ArxivId right))
            {
                yield return OfPaper(context, paper, right);
                continue;
            }

            foreach ((FieldName field, SupportScore score) in support?.Fields ?? [])
            {
                TextEvidence text = paper[field]!.Target!;
                if (score.RivalExcess >= margin
                    && !MispairingDetector.SharesMore(paper, [text], Evidence(context, score.Rival!.Paper)))
                {
                    yield return OfField(context, paper, text, score);
                }
            }
        }
    }

    private static PaperEvidence Evidence(CheckContext context, ArxivId id) => context.Evidence.Papers.First(paper => paper.Id == id);

    private Finding OfPaper(CheckContext context, PaperEvidence paper, ArxivId right)
    {
        FindingSubject subject = new(Side.Target, paper.Id)
        {
            Key = right.Value,
            Evidence = [right.Value],
            Related = PlaceOf(context, right),
        };
        Place place = Place.At(context.Pair.Target.Path, paper.Pair.Target!.Location);
        return Found(subject, place, paper.Id.Value, right.Value, TitleOf(context, right));
    }

    private Finding OfField(CheckContext context, PaperEvidence paper, TextEvidence text, SupportScore score)
    {
        FindingSubject subject = new(Side.Target, paper.Id, text.Field.Name)
        {
            Key = score.Rival!.Paper.Value,
            Evidence = [score.Rival.Paper.Value],
            Related = PlaceOf(context, score.Rival.Paper),
        };
        Place place = Place.In(context.Pair.Target.Path, text.Field, new TextSpan(0, text.Text.Length));
        return FoundSaying(
            subject, place, FieldMessage,
            paper.Id.Value, text.Field.Name.Label(), score.Rival.Paper.Value, TitleOf(context, score.Rival.Paper));
    }

    private Finding OfEdition(CheckContext context, Mispairing mispairing)
    {
        List<PaperEvidence> papers = [.. context.Evidence.Papers.Where(paper => mispairing.Papers.ContainsKey(paper.Id))];
        LocalText how = mispairing.Shift is int by
            ? new($"the texts are shifted by {by}", $"文本整体错位 {by} 篇")
            : new("the texts are mixed up", "文本被打乱");
        FindingSubject subject = new(Side.Target)
        {
            Papers = [.. papers.Select(paper => paper.Id)],
            Evidence = [.. papers.Take(5).Select(paper => $"{paper.Id}: {mispairing.Papers[paper.Id]}")],
            Key = how.English,
        };
        LocalText message = new(
            EditionMessage.English.Replace("{2}", how.English, StringComparison.Ordinal),
            EditionMessage.Chinese.Replace("{2}", how.Chinese, StringComparison.Ordinal));
        Place place = Place.At(context.Pair.Target.Path, papers[0].Pair.Target!.Location);
        return FoundSaying(subject, place, message, papers.Count, context.Scores.Support.Count(score => score is not null));
    }

    private static Paper? Find(CheckContext context, ArxivId id) => context.Pair.Source.Find(id) ?? context.Pair.Target.Find(id);

    private static string TitleOf(CheckContext context, ArxivId id) => Excerpts.Cut(Find(context, id)?.Title ?? "");

    private static Place? PlaceOf(CheckContext context, ArxivId id) =>
        context.Pair.Source.Find(id) is Paper paper ? Place.At(context.Pair.Source.Path, paper.Location) : null;
}
