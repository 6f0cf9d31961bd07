namespace Alignment.Editions.Discovery;

/// <summary>The files of one pair of editions.</summary>
/// <param name="Date">The day that their names give, <c>yyyy-MM-dd</c>.</param>
/// <param name="Source">The English edition: a path, or <c>git:REF:PATH</c>.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Crawl">The crawl beside the target; null without one.</param>
public sealed record EditionFiles(string Date, string Source, string Target, string? Crawl);
