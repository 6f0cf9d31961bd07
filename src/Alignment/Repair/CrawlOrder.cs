using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Repair;

/// <summary>Where papers stand in the crawl, or failing that in the source edition.</summary>
internal sealed class CrawlOrder
{
    private readonly Dictionary<ArxivId, (int Position, string? HeldBefore)> _places = [];

    private CrawlOrder(IEnumerable<ArxivId> ids, HashSet<ArxivId> held)
    {
        string? before = null;
        foreach (ArxivId id in ids)
        {
            if (_places.TryAdd(id, (_places.Count + 1, before)) && held.Contains(id))
            {
                before = id.Value;
            }
        }
    }

    /// <summary>The order of a crawl; that of the source's papers when there is none.</summary>
    public static CrawlOrder Of(Report report, IReadOnlyList<ArxivId>? crawl)
    {
        HashSet<ArxivId> held = [.. report.Papers.Where(paper => paper.HeldBy is "both" or "target").Select(paper => ArxivId.Parse(paper.Id))];
        return new(crawl ?? report.Papers.Where(paper => paper.HeldBy is "both" or "source").Select(paper => ArxivId.Parse(paper.Id)), held);
    }

    /// <summary>Place of a paper, from 1; null when it is not known.</summary>
    public int? PositionOf(string id) => _places.TryGetValue(ArxivId.Parse(id), out var place) ? place.Position : null;

    /// <summary>The last paper before it that the edition holds; null when there is none, or its place is not known.</summary>
    public string? HeldBefore(string id) => _places.GetValueOrDefault(ArxivId.Parse(id)).HeldBefore;
}
