using System.Collections.Immutable;

namespace Alignment.History.Trends;

/// <summary>One series with its limits and changes: a contract with programs.</summary>
/// <param name="Series">Key of the series.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rate">Whether it is a share.</param>
/// <param name="Note">Why there are no limits; null where there are.</param>
/// <param name="Outside">Number of editions outside their limits.</param>
/// <param name="Points">Its editions, in the order of their days.</param>
/// <param name="Changes">Its changes, in order.</param>
public sealed record SeriesTrend(
    string Series, string Name, bool Rate, string? Note, int Outside, ImmutableArray<TrendPoint> Points, ImmutableArray<TrendChange> Changes);
