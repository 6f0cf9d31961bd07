using System.Collections.Immutable;

namespace Alignment.History.Trends;

/// <summary>One figure over editions, in the order of their days.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Observations">Its values; editions without one are left out.</param>
public sealed record TrendSeries(SeriesKind Kind, ImmutableArray<Observation> Observations)
{
    /// <summary>A series of those that are there.</summary>
    public static TrendSeries Of(SeriesKind kind, IEnumerable<Observation?> observations) => new(kind, [.. observations.OfType<Observation>()]);
}
