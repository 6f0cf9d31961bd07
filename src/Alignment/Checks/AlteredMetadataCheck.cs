using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Pairing;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a title, an author list or an abstract that differs between the editions.</summary>
/// <remarks>
/// Both editions carry them from arXiv. In 1,479 published pairs the titles were always equal, the authors in all but 1,
/// the abstracts in all but 3, which had been revised between the crawls; white space apart (docs/formats.md, "Markdown").
/// </remarks>
public sealed class AlteredMetadataCheck : Check
{
    // An edition that changes a field in most papers does so by habit: one finding.
    private const int FewestForHabit = 8;

    private static readonly ImmutableArray<FieldName> Compared = [FieldName.Title, FieldName.Authors, FieldName.Abstract];

    private static readonly LocalText Cut = new(
        "the {0} is cut off after “{2}”; the source goes on: “{1}”", "{0}在“{2}”之后被截断，源版本后面还有：“{1}”");

    private static readonly LocalText Lost = new("the {0} is lost; the source has “{1}”", "缺少{0}，源版本为：“{1}”");

    private static readonly LocalText Renumbered = new(
        "the id differs: {0} in the source, {1} here, under the same title", "编号不同：源版本为 {0}，此处为 {1}，标题相同");

    private static readonly LocalText Habit = new(
        "the {0} differs from the source in {1} of {2} papers", "{2} 篇论文中有 {1} 篇的{0}与源版本不同");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN113",
        Name = "altered-metadata",
        Title = new("Title, authors or abstract differ", "标题、作者或摘要不一致"),
        Message = new(
            "the {0} differs from the source: “{1}” there, “{2}” here", "{0}与源版本不同：源版本为“{1}”，此处为“{2}”"),
        Help = new(
            "Both editions carry these from arXiv. An abstract may have been revised between two crawls; anything else was lost or changed on the way.",
            "两个版本的这些内容都来自 arXiv。摘要可能在两次抓取之间有修订；其他差异则是处理过程中丢失或改动所致。"),
        Category = MqmCategory.Metadata,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Pair.Source.Form == EditionForm.Crawl || context.Pair.Target.Form == EditionForm.Crawl)
        {
            yield break;
        }

        foreach (PaperPair paper in context.Pair.Papers.Where(paper => paper.IsRenumbered))
        {
            FindingSubject subject = new(Side.Target, paper.Id)
            {
                Key = paper.Target!.Id.Value,
                Evidence = [paper.Id.Value, paper.Target.Id.Value],
                Related = Place.At(context.Pair.Source.Path, paper.Source!.Location),
            };
            yield return FoundSaying(
                subject, Place.At(context.Pair.Target.Path, paper.Target.Location), Renumbered, paper.Id.Value, paper.Target.Id.Value);
        }

        PaperPair[] papers =
        [
            .. context.Pair.Papers.Where(paper => paper is { Source: not null, Target: not null }
                && !context.Scores.Mispairing.Concerns(paper.Id)),
        ];
        foreach (FieldName name in Compared)
        {
            List<Finding> findings = [.. papers.Select(paper => Of(context.Pair, paper, name)).OfType<Finding>()];
            if (findings.Count >= FewestForHabit && 2 * findings.Count > papers.Length)
            {
                yield return Together(context.Pair, name, findings, papers.Length);
                continue;
            }

            foreach (Finding finding in findings)
            {
                yield return finding;
            }
        }
    }

    private Finding? Of(EditionPair pair, PaperPair paper, FieldName name)
    {
        if (paper.Source![name] is not { Text.Length: > 0 } source)
        {
            return null;
        }

        Field target = paper.Target![name] ?? new(name, "", paper.Target.Location, TextLayout.JsonOpaque);
        if (WordDifference.Of(source.Text, target.Text, name == FieldName.Authors ? ',' : ' ') is not WordDifference difference
            || IsTranslated(source.Text, target.Text))
        {
            return null;
        }

        string there = Excerpts.Cut(difference.Source.Of(source.Text));
        string here = Excerpts.Cut(difference.Target.Of(target.Text));
        FindingSubject subject = new(Side.Target, paper.Id, name)
        {
            Evidence = [there, here],
            Key = Fingerprint.Bare(difference.Source.Of(source.Text)) + "\n" + Fingerprint.Bare(difference.Target.Of(target.Text)),
            Related = Place.In(pair.Source.Path, source, difference.Source),
        };
        LocalText message = target.Text.Length == 0 ? Lost : difference.IsCutOff ? Cut : Descriptor.Message;
        string shown = difference.IsCutOff ? LastWords(target.Text) : here;
        return FoundSaying(
            subject, Place.In(pair.Target.Path, target, difference.Target), message, Named(name), there, shown);
    }

    private Finding Together(EditionPair pair, FieldName name, List<Finding> findings, int papers)
    {
        FindingSubject subject = new(Side.Target, null, name)
        {
            Papers = [.. findings.Select(finding => finding.Paper!.Value)],
            Evidence = findings[0].Evidence,
            Related = findings[0].Related,
        };
        Place place = Place.At(pair.Target.Path, new(findings[0].Place.Start.Line, findings[0].Place.Start.Column));
        return FoundSaying(subject, place, Habit, Named(name), findings.Count, papers);
    }

    // A title or an abstract in Chinese is a translation, which other rules judge.
    private static bool IsTranslated(string source, string target) =>
        LanguageDetector.Of(ScriptProfile.Of(target)) == Language.Chinese
        && LanguageDetector.Of(ScriptProfile.Of(source)) != Language.Chinese;

    private static string LastWords(string text)
    {
        const int Most = 30;
        string line = WhiteSpace.Joined(text);
        int start = line.Length <= Most ? 0 : line.IndexOf(' ', line.Length - Most) + 1;
        return start == 0 ? Excerpts.Cut(line) : "…" + line[start..];
    }

    private static LocalText Named(FieldName name) => new(name.Key(), name switch
    {
        FieldName.Title => "标题",
        FieldName.Authors => "作者列表",
        _ => "摘要",
    });
}
