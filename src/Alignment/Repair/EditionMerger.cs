using System.Collections.Immutable;
using Alignment.Configuration;
using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>Puts regenerated rows back into an edition: each in its place, every other byte as it was.</summary>
/// <remarks>
/// Merging the same rows twice gives the same bytes. A row takes the line break of the one it replaces; of a paper that stands
/// twice in the edition the first row is replaced, which is the one that is judged. Rows are compared as <see cref="RowQuality"/>
/// says, with the whole edition around them.
/// </remarks>
public static class EditionMerger
{
    /// <summary>Merges.</summary>
    /// <param name="edition">The edition's records.</param>
    /// <param name="regenerated">The rows the generator made.</param>
    /// <param name="list">The retry list they were made from; null when it is not at hand, and then any paper of edition or crawl may come.</param>
    /// <param name="crawl">The crawl, which says where a paper belongs that the edition lacks; null to ask the list.</param>
    /// <param name="settings">How rows are judged.</param>
    /// <exception cref="RepairException">The edition is not the one that was judged, or a row is of a paper that nobody asked for.</exception>
    public static MergeResult Merge(RecordFile edition, RecordFile regenerated, RetryList? list, RecordFile? crawl, RunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(regenerated);
        ArgumentNullException.ThrowIfNull(settings);
        List<RecordLine> rows = Rows(regenerated);
        foreach (RecordLine row in rows)
        {
            RequireKnown(row.Id!.Value, edition, regenerated, list, crawl);
        }

        List<RecordLine> changed = [.. rows.Where(row => edition.Find(row.Id!.Value) is not RecordLine old || !old.SaysTheSame(row))];
        ImmutableArray<ArxivId> unchanged = [.. rows.Except(changed).Select(row => row.Id!.Value)];
        if (changed.Count == 0)
        {
            return new(edition, [], [], unchanged, []);
        }

        // Rows that stand there already are no change, so that a merge may be done twice.
        RequireJudged(edition, list);
        MergeOrder order = new(crawl, list);
        ImmutableArray<RowRefusal> refused = Refused(edition, changed, With(edition, changed, order), list, settings);
        HashSet<ArxivId> leftOut = [.. refused.Select(refusal => refusal.Paper)];
        List<RecordLine> taken = [.. changed.Where(row => !leftOut.Contains(row.Id!.Value))];
        return new(
            taken.Count == 0 ? edition : With(edition, taken, order),
            [.. taken.Select(row => row.Id!.Value).Where(id => edition.Find(id) is not null)],
            [.. taken.Select(row => row.Id!.Value).Where(id => edition.Find(id) is null)],
            unchanged,
            refused);
    }

    // The generator writes a paper once; twice the same is no harm, twice different is a question nobody can answer.
    private static List<RecordLine> Rows(RecordFile regenerated)
    {
        RecordLine? other = regenerated.Lines.FirstOrDefault(line => line.Id is ArxivId id && !regenerated.Find(id)!.SaysTheSame(line));
        return other is null ? [.. regenerated.Ids.Select(id => regenerated.Find(id)!)] : throw new RepairException(
            $"{regenerated.Name} holds {other.Id} twice with different texts; leave one of them",
            $"{regenerated.Name} 中 {other.Id} 出现两次且内容不同，请只保留一条");
    }

    private static void RequireKnown(ArxivId id, RecordFile edition, RecordFile regenerated, RetryList? list, RecordFile? crawl)
    {
        bool isKnown = list is null ? edition.Find(id) is not null || crawl?.Find(id) is not null : list.Find(id) is not null;
        if (!isKnown)
        {
            throw new RepairException(
                list is null
                    ? $"{regenerated.Name}: {id} is neither in the edition nor in the crawl (--raw FILE); nothing was merged"
                    : $"{regenerated.Name}: {id} is not on the retry list; nothing was merged",
                list is null
                    ? $"{regenerated.Name}：{id} 既不在版本中，也不在原始抓取（--raw FILE）中；未合并任何内容"
                    : $"{regenerated.Name}：{id} 不在重试清单中；未合并任何内容");
        }
    }

    private static void RequireJudged(RecordFile edition, RetryList? list)
    {
        RetryInput[] judged = [.. (list?.Inputs ?? []).Where(input => input is { Role: "target" or "twin", Form: "records" or "crawl" })];
        if (judged.Length > 0 && judged.All(input => input.Sha256 != edition.Sha256))
        {
            throw new RepairException(
                $"{edition.Name} changed since it was judged; check it again and make a new list: alignment check, alignment retry",
                $"{edition.Name} 在检查之后已被改动；请重新检查并生成清单：alignment check、alignment retry");
        }
    }

    private static RecordFile With(RecordFile edition, List<RecordLine> rows, MergeOrder order)
    {
        Dictionary<ArxivId, RecordLine> replacing = rows.ToDictionary(row => row.Id!.Value);
        ReadOnlyMemory<byte> end = edition.Lines.FirstOrDefault(line => !line.End.IsEmpty)?.End ?? "\n"u8.ToArray();
        List<RecordLine> lines =
        [
            .. edition.Lines.Select(line => line.Id is ArxivId id && replacing.Remove(id, out RecordLine? row) ? row with { End = line.End } : line),
        ];
        lines = order.Insert(lines, replacing.Values.Select(row => row with { End = end }));
        return RecordFile.Of(edition.Name, edition.With(lines));
    }

    private static ImmutableArray<RowRefusal> Refused(
        RecordFile edition, List<RecordLine> changed, RecordFile merged, RetryList? list, RunSettings settings)
    {
        List<RecordLine> crawled = [.. edition.Lines, .. changed.Where(row => edition.Find(row.Id!.Value) is null)];
        RowJudge before = RowJudge.Of(edition.Bytes(), crawled, settings);
        RowJudge after = RowJudge.Of(merged.Bytes(), crawled, settings);
        return [.. changed.Select(row => Refusal(row.Id!.Value, before, after, list)).OfType<RowRefusal>()];
    }

    private static RowRefusal? Refusal(ArxivId id, RowJudge before, RowJudge after, RetryList? list)
    {
        RowQuality now = after.QualityOf(id) ?? RowQuality.Absent;
        if (after.IsUseless(id))
        {
            return new(id, new(
                $"{id}: the new row holds no summary (placeholder, empty, or left in English); generate it again",
                $"{id}：新行没有可用的摘要（占位文本、空白或未翻译），请再次生成"));
        }

        RowQuality? old = before.QualityOf(id);
        // What the check found with the English edition at hand may not be seen here: the list vouches for it.
        int known = list?.Find(id) is { Action: "regenerate" } item ? item.Rules.Length : 0;
        RowQuality measured = old is RowQuality held ? held with { Errors = Math.Max(held.Errors, known) } : RowQuality.Absent;
        return !now.IsWorseThan(old is null ? measured with { Warnings = int.MaxValue } : measured) ? null : new(id, new(
            old is null ? $"{id}: the new row has {now}; a paper that is missing has none" : $"{id}: the new row has {now}; the old one {measured}",
            $"{id}：新行有{now.InChinese}；" + (old is null ? "缺失的论文没有这些问题" : $"旧行有{measured.InChinese}")));
    }
}
