using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Reporting.Html;

/// <summary>Puts together what the page's own program reads.</summary>
internal static class PageDataBuilder
{
    /// <summary>The data of a page.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="report">Its report.</param>
    public static PageData Build(Judgement judgement, Report report)
    {
        Dictionary<ArxivId, int> places = [];
        for (int i = 0; i < judgement.Evidence.Papers.Length; i++)
        {
            places.TryAdd(judgement.Evidence.Papers[i].Id, i);
        }

        Dictionary<string, Paper> crawled = new(StringComparer.Ordinal);
        foreach (Paper paper in judgement.Evidence.Pair.Crawl?.Papers ?? [])
        {
            crawled.TryAdd(paper.Id.Value, paper);
        }

        ImmutableArray<EnglishTexts> english = Ordered.Map(judgement.Evidence.Papers, paper => new EnglishTexts(paper));
        ImmutableArray<PagePaper> papers = Ordered.Map(
            Enumerable.Range(0, report.Papers.Length).ToArray(),
            i => i < english.Length
                ? Paper(report.Papers[i], judgement.Evidence.Papers[i], english[i])
                : Crawled(report.Papers[i], crawled.GetValueOrDefault(report.Papers[i].Id)));
        Dictionary<string, string> levels = judgement.Findings
            .Where(finding => finding is { Paper: not null, IsKnown: false })
            .GroupBy(finding => finding.Paper!.Value.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Keys.Of(group.Max(finding => finding.Level)), StringComparer.Ordinal);
        Lexicon lexicon = judgement.Settings.Lexicon;
        FindingMarks marks = new(judgement.Evidence.Pair, lexicon, new KnownWordExtractor(lexicon, new JiebaSegmenter(findsNewWords: false)));
        return new(
            report.Signature.Line,
            report.Inputs[0].Path,
            report.Inputs[1].Path,
            judgement.Date,
            [.. report.Scores.Fields.Select(field => field.Field)],
            Rules(judgement.Findings),
            [.. papers.Select(paper => paper with { Level = levels.GetValueOrDefault(paper.Id) })],
            [
                .. judgement.Findings.Select(finding => Finding(
                    finding,
                    finding.Paper is ArxivId id && places.TryGetValue(id, out int at)
                        ? marks.Of(finding, judgement.Evidence.Papers[at], english[at], judgement.Scores.Contents[at])
                        : [],
                    places)),
            ]);
    }

    /// <summary>The data with texts left out until it fits: first those of papers without findings, last those listed first.</summary>
    /// <param name="data">The data.</param>
    /// <param name="most">How many bytes of JSON there may be.</param>
    /// <param name="left">How many papers lost their texts.</param>
    public static PageData Fit(PageData data, long most, out int left)
    {
        int[] sizes = [.. data.Papers.Select(paper => JsonSerializer.SerializeToUtf8Bytes(paper, PageJson.Safe.PagePaper).Length)];
        long size = sizes.Sum(one => (long)one)
            + JsonSerializer.SerializeToUtf8Bytes(data with { Papers = [] }, PageJson.Safe.PageData).Length;
        PagePaper[] papers = [.. data.Papers];
        left = 0;
        foreach (int i in Enumerable.Range(0, papers.Length).OrderBy(i => papers[i].Level is null ? 0 : 1).ThenByDescending(i => i))
        {
            if (size <= most)
            {
                break;
            }

            papers[i] = papers[i].Cut();
            size -= sizes[i] - JsonSerializer.SerializeToUtf8Bytes(papers[i], PageJson.Safe.PagePaper).Length;
            left++;
        }

        return left == 0 ? data : data with { Papers = [.. papers] };
    }

    private static SortedDictionary<string, PageRule> Rules(ImmutableArray<Finding> findings)
    {
        SortedDictionary<string, PageRule> rules = new(StringComparer.Ordinal);
        foreach (CheckDescriptor check in findings.Select(finding => finding.Check))
        {
            rules.TryAdd(check.Id, new(check.Name, check.Title, check.Help));
        }

        return rules;
    }

    private static PagePaper Paper(PaperRow row, PaperEvidence paper, EnglishTexts english)
    {
        Paper? source = paper.Pair.Source;
        Paper? target = paper.Pair.Target;
        string title = (source ?? paper.Pair.Any).Title;
        string? summary = (source ?? paper.Pair.Any)[FieldName.Abstract]?.Text;
        Dictionary<string, PaperFieldRow> rows = row.Fields.ToDictionary(field => field.Field, StringComparer.Ordinal);
        return new(
            row.Id, row.Category, row.HeldBy, row.Status, row.Level, row.Coverage, row.EstimatedScore,
            title, Other(title, target?.Title),
            summary, Other(summary, target?[FieldName.Abstract]?.Text),
            [.. paper.Fields.Select(field => Field(field, rows.GetValueOrDefault(field.Name.Key()), english))],
            null);
    }

    private static PageField Field(FieldEvidence field, PaperFieldRow? row, EnglishTexts english) => new(
        field.Name.Key(),
        Keys.Of(FieldEvidence.StateOf(field.Source)),
        Keys.Of(FieldEvidence.StateOf(field.Target)),
        field.Source?.Text,
        field.Target?.Text,
        row?.Ratio, row?.Residual, row?.Coverage, row?.EstimatedScore,
        EvidenceLinks.Of(field, english) is { IsEmpty: false } links ? links : null);

    private static PagePaper Crawled(PaperRow row, Paper? paper) => new(
        row.Id, row.Category, row.HeldBy, row.Status, row.Level, row.Coverage, row.EstimatedScore,
        paper?.Title ?? "", null, paper?[FieldName.Abstract]?.Text, null, [], null);

    // Abstracts of records and of Markdown differ in their white space only.
    private static string? Other(string? source, string? target) =>
        target is null || (source is not null && WhiteSpace.Joined(source) == WhiteSpace.Joined(target)) ? null : target;

    private static PageFinding Finding(Finding finding, ImmutableArray<PageMark> marks, Dictionary<ArxivId, int> places) => new(
        finding.Check.Id,
        Keys.Of(finding.Level),
        finding.Paper?.Value,
        finding.Papers.IsEmpty ? null : [.. finding.Papers.Select(paper => paper.Value)],
        finding.Field?.Key(),
        FormattableString.Invariant($"{finding.Place.Path}:{finding.Place.Start.Line}:{finding.Place.Start.Column}"),
        finding.Message.English,
        finding.Message.Chinese,
        finding.Fingerprint,
        finding.Check.Id == "ALN301" && finding.Paper is not null && finding.Evidence is [string other, ..]
            && places.Keys.Any(id => id.Value == other) ? other : null,
        marks.IsEmpty ? null : marks,
        finding.IsKnown ? true : null);
}
