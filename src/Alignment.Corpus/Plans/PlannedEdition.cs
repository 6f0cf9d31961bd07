using System.Text.Json.Serialization;

namespace Alignment.Corpus.Plans;

/// <summary>One pair of editions of a plan.</summary>
/// <param name="Date">The day that the names give, <c>yyyy-MM-dd</c>; null where they give none.</param>
/// <param name="Source">The English edition.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Crawl">The crawl that the target was made from; null without one.</param>
public sealed record PlannedEdition(string? Date, PlannedFile Source, PlannedFile Target, PlannedFile? Crawl)
{
    /// <summary>Bytes to read for it.</summary>
    [JsonIgnore]
    public long Bytes => Source.Bytes + Target.Bytes + (Crawl?.Bytes ?? 0);

    /// <summary>Its files.</summary>
    [JsonIgnore]
    public IEnumerable<PlannedFile> Files => Crawl is null ? [Source, Target] : [Source, Target, Crawl];
}
