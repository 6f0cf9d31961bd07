using System.Collections.Immutable;

namespace Alignment.Reporting.Html;

/// <summary>What a page shows beside the report itself.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>The most bytes a page may have unless told otherwise.</summary>
    public const int DefaultMaxBytes = 25_000_000;

    /// <summary>Pictures, in the order in which they are shown.</summary>
    public ImmutableArray<PageChart> Charts { get; init; } = [];

    /// <summary>Pictures of figures over earlier editions, likewise; none without a history.</summary>
    public ImmutableArray<PageChart> Trend { get; init; } = [];

    /// <summary>Files that lie beside the page, to be linked.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>What is to be done; null to leave it out.</summary>
    public RepairPlan? Plan { get; init; }

    /// <summary>The most bytes the page may have; texts of papers are left out beyond it, and the page says so.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;
}
