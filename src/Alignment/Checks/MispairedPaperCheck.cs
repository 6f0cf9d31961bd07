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
    // The right paper explained the whole record best in 9,973 of 9,973 held-out papers; asking for eight known words keeps
    // very short records out: reports/calibration.md, "Mispaired".
    private const int FewestPaperWords = 8;
    private const double UnusualWhole = -4;
    private const int FewestFieldWords = 5;
    private const double ShiftedShare = 0.5;
    private const int FewestShifted = 5;

    private static readonly CheckOption FieldMargin = new(
        Key: "field-margin", Default: 9.5, Min: 0, Max: 50, Unit: "log ratio and standard deviations",
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
        Options = [FieldMargin],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<PaperSupport?> support = context.Scores.Support;
        List<int> scored = [.. Enumerable.Range(0, support.Length).Where(i => support[i] is not null)];
        List<int> mispaired =
        [
            .. scored.Where(i => IsMispaired(support[i]!.Whole)
                && !SharesMore(context, context.Evidence.Papers[i], TextsOf(context.Evidence.Papers[i]), support[i]!.Whole.Rival!)),
        ];

        if (mispaired.Count >= FewestShifted && mispaired.Count >= ShiftedShare * scored.Count)
        {
            yield return OfEdition(context, mispaired, scored.Count);
            yield break;
        }

        double margin = context.Settings.Get(Descriptor, FieldMargin);
        foreach (int i in scored)
        {
            PaperEvidence paper = context.Evidence.Papers[i];
            if (mispaired.Contains(i))
            {
                yield return OfPaper(context, paper, support[i]!.Whole.Rival!);
                continue;
            }

            foreach ((FieldName field, SupportScore score) in support[i]!.Fields)
            {
                if (score.KnownWords >= FewestFieldWords && score.Margin > 0 && score.Margin - score.Standardised > margin
                    && !SharesMore(context, paper, [paper[field]!.Target!], score.Rival!))
                {
                    yield return OfField(context, paper, paper[field]!.Target!, score);
                }
            }
        }
    }

    private static bool IsMispaired(SupportScore whole) => whole.KnownWords >= FewestPaperWords && whole.Margin > 0 && whole.Standardised < UnusualWhole;

    // Names and figures that the text shares with its own paper, and not with the rival, speak for the pairing as it is:
    // the lexicon knows little of a field of science it was not learned from.
    private static bool SharesMore(CheckContext context, PaperEvidence paper, IEnumerable<TextEvidence> texts, Rival rival)
    {
        PaperEvidence? other = context.Evidence.Papers.FirstOrDefault(candidate => candidate.Id == rival.Paper);
        HashSet<string> tokens = [.. texts.SelectMany(text => LatinTokens.Of(text.Text))];
        HashSet<string> own = EnglishTokens(paper);
        HashSet<string> others = other is null ? [] : EnglishTokens(other);
        return tokens.Count(own.Contains) > tokens.Count(others.Contains);
    }

    private static HashSet<string> EnglishTokens(PaperEvidence paper)
    {
        string abstractText = (paper.Pair.Source ?? paper.Pair.Target)?[FieldName.Abstract]?.Text ?? "";
        IEnumerable<string> summaries = paper.Fields.Select(field => field.Source?.Text ?? "");
        return [.. summaries.Append(paper.Pair.Any.Title).Append(abstractText).SelectMany(LatinTokens.Of)];
    }

    private static IEnumerable<TextEvidence> TextsOf(PaperEvidence paper) =>
        paper.Fields.Select(field => field.Target).OfType<TextEvidence>().Where(text => text.IsText);

    private Finding OfPaper(CheckContext context, PaperEvidence paper, Rival rival)
    {
        FindingSubject subject = new(Side.Target, paper.Id)
        {
            Key = rival.Paper.Value,
            Evidence = [rival.Paper.Value],
            Related = PlaceOf(context, rival.Paper),
        };
        Place place = Place.At(context.Pair.Target.Path, paper.Pair.Target!.Location);
        return Found(subject, place, paper.Id.Value, rival.Paper.Value, TitleOf(context, rival.Paper));
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
        return Found(
            subject, place, FieldMessage,
            paper.Id.Value, text.Field.Name.Label(), score.Rival.Paper.Value, TitleOf(context, score.Rival.Paper));
    }

    private Finding OfEdition(CheckContext context, List<int> mispaired, int scored)
    {
        List<(PaperEvidence Paper, ArxivId Rival)> pairs =
            [.. mispaired.Select(i => (context.Evidence.Papers[i], context.Scores.Support[i]!.Whole.Rival!.Paper))];
        int? shift = ShiftOf(context, pairs);
        string how = shift is int by ? $"the texts are shifted by {by}" : "the texts are mixed up";
        string gloss = shift is int steps ? $"文本整体错位 {steps} 篇" : "文本被打乱";
        FindingSubject subject = new(Side.Target)
        {
            Papers = [.. pairs.Select(pair => pair.Paper.Id)],
            Evidence = [.. pairs.Take(5).Select(pair => $"{pair.Paper.Id} holds the text of {pair.Rival}")],
            Key = how,
        };
        LocalText message = new(
            EditionMessage.English.Replace("{2}", how, StringComparison.Ordinal),
            EditionMessage.Chinese.Replace("{2}", gloss, StringComparison.Ordinal));
        return Found(subject, Place.At(context.Pair.Target.Path, pairs[0].Paper.Pair.Target!.Location), message, mispaired.Count, scored);
    }

    // The commonest distance, in target order, between where a text stands and where its paper stands.
    private static int? ShiftOf(CheckContext context, List<(PaperEvidence Paper, ArxivId Rival)> pairs)
    {
        List<int> steps =
        [
            .. pairs.Select(pair => context.Pair.Target.Find(pair.Rival) is Paper right
                ? pair.Paper.Pair.Target!.Position - right.Position : 0).Where(step => step != 0),
        ];
        if (steps.Count == 0)
        {
            return null;
        }

        KeyValuePair<int, int> commonest = steps.CountBy(step => step).OrderByDescending(step => step.Value).ThenBy(step => step.Key).First();
        return 2 * commonest.Value > pairs.Count ? commonest.Key : null;
    }

    private static Paper? Find(CheckContext context, ArxivId id) => context.Pair.Source.Find(id) ?? context.Pair.Target.Find(id);

    private static string TitleOf(CheckContext context, ArxivId id) => Excerpts.Cut(Find(context, id)?.Title ?? "");

    private static Place? PlaceOf(CheckContext context, ArxivId id) =>
        context.Pair.Source.Find(id) is Paper paper ? Place.At(context.Pair.Source.Path, paper.Location) : null;
}
