using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>Where papers that an edition lacks belong in it.</summary>
public sealed class MergeOrder
{
    private readonly Dictionary<ArxivId, int> _crawl = [];
    private readonly Dictionary<ArxivId, RetryItem> _items = [];

    /// <summary>The order that a crawl or a retry list gives; the crawl comes first.</summary>
    /// <param name="crawl">The crawl; null when it is not at hand.</param>
    /// <param name="list">The retry list; null when it is not at hand.</param>
    public MergeOrder(RecordFile? crawl, RetryList? list)
    {
        foreach (ArxivId id in crawl?.Ids ?? [])
        {
            _crawl.Add(id, _crawl.Count);
        }

        foreach (RetryItem item in list?.Items ?? [])
        {
            _items[ArxivId.Parse(item.Id)] = item;
        }
    }

    /// <summary>The lines of an edition with others put in where they belong.</summary>
    /// <exception cref="RepairException">The place of one is not known.</exception>
    internal List<RecordLine> Insert(IReadOnlyList<RecordLine> lines, IEnumerable<RecordLine> missing)
    {
        List<RecordLine> merged = [.. lines];
        foreach (RecordLine line in missing.OrderBy(PositionOf))
        {
            int before = PlaceBefore(merged, line.Id!.Value);
            merged.Insert(before + 1, line);
        }

        return merged;
    }

    private int PositionOf(RecordLine line) =>
        _crawl.TryGetValue(line.Id!.Value, out int place) ? place
        : _items.GetValueOrDefault(line.Id.Value)?.Position is int position ? position - 1
        : throw Unknown(line.Id.Value);

    // Behind the last paper that was crawled before it; −1 at the front.
    private int PlaceBefore(List<RecordLine> merged, ArxivId id)
    {
        if (_crawl.TryGetValue(id, out int place))
        {
            return merged.FindLastIndex(line => line.Id is ArxivId held && _crawl.TryGetValue(held, out int other) && other < place);
        }

        RetryItem item = _items[id];
        int after = item.After is null ? -1 : merged.FindIndex(line => line.Id == ArxivId.Parse(item.After));
        if (item.After is not null && after < 0)
        {
            throw Unknown(id);
        }

        // Papers put in before it with the same neighbour stand between the two.
        while (after + 1 < merged.Count && merged[after + 1].Id is ArxivId next
            && _items.TryGetValue(next, out RetryItem? other) && other.After == item.After && other.Action != RetryAction.Regenerate.Key()
            && other.Position < item.Position)
        {
            after++;
        }

        return after;
    }

    private static RepairException Unknown(ArxivId id) => new(
        $"where {id} belongs is not known; name the crawl that the edition was made from: --raw FILE",
        $"不知道 {id} 应排在何处；请用 --raw FILE 给出生成该版本所用的原始抓取文件");
}
