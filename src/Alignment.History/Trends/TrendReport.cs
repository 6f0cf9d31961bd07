using System.Collections.Immutable;

namespace Alignment.History.Trends;

/// <summary>A history over time: the stable model behind <c>alignment trend -f json</c>.</summary>
/// <param name="Schema">Always <c>alignment/trend/1</c>.</param>
/// <param name="Editions">Number of editions.</param>
/// <param name="From">The first day; null without editions.</param>
/// <param name="To">The last day.</param>
/// <param name="Series">Each figure.</param>
public sealed record TrendReport(string Schema, int Editions, string? From, string? To, ImmutableArray<SeriesTrend> Series)
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/trend/1";
}
