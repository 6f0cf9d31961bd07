using Alignment.Editions;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a paper that stands in an edition twice. A raw crawl may repeat papers; that is no defect.</summary>
public sealed class DuplicatePaperCheck : Check
{
    // 29 of 4,473 published editions repeat papers, some of them hundreds: then the run went over its input twice.
    private const int MostSingle = 8;

    private static readonly LocalText Many = new(
        "{0} papers stand twice, from {1} on: the run went over its input twice; the first of each was judged",
        "自 {1} 起有 {0} 篇论文重复出现：输入被处理了两遍；以先出现者为准");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN105",
        Name = "duplicate-paper",
        Title = new("Paper stands twice", "论文重复"),
        Message = new(
            "{0} stands here again, {1}; the first, in line {2}, was judged",
            "{0} 在此重复出现，{1}；以第 {2} 行先出现者为准"),
        Help = new(
            "The two entries may carry different summaries, and readers meet both. Remove the one that is worse.",
            "两个条目的摘要可能不同，读者会看到两份。请删除较差的一份。"),
        Category = MqmCategory.Duplication,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Pair.Source, Side.Source).Concat(Of(context.Pair.Target, Side.Target));
    }

    private IEnumerable<Finding> Of(Edition edition, Side side)
    {
        if (edition.Form == EditionForm.Crawl)
        {
            return [];
        }

        return edition.Repeated.Length <= MostSingle
            ? edition.Repeated.Select(paper => Of(edition, side, paper))
            : [Together(edition, side)];
    }

    private Finding Of(Edition edition, Side side, Paper again)
    {
        Paper first = edition.Find(again.Id)!;
        bool isSame = FieldNames.Summaries.All(name => Same(first[name], again[name]));
        FindingSubject subject = new(side, again.Id)
        {
            Related = Place.At(edition.Path, first.Location),
            Key = FormattableString.Invariant($"{edition.Repeated.Count(paper => paper.Id == again.Id && paper.Position < again.Position)}"),
        };
        return Found(
            subject,
            Place.At(edition.Path, again.Location),
            again.Id.Value,
            isSame ? new LocalText("with the same summaries", "摘要相同") : new LocalText("with other summaries", "摘要不同"),
            first.Location.Line);
    }

    private Finding Together(Edition edition, Side side)
    {
        ArxivId[] ids = [.. edition.Repeated.Select(paper => paper.Id).Distinct()];
        FindingSubject subject = new(side) { Papers = [.. ids] };
        return FoundSaying(subject, Place.At(edition.Path, edition.Repeated[0].Location), Many, ids.Length, ids[0].Value);
    }

    private static bool Same(Field? first, Field? second) =>
        string.Equals(
            WhiteSpace.Joined(first?.Text ?? ""), WhiteSpace.Joined(second?.Text ?? ""), StringComparison.Ordinal);
}
