using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Reporting.Markdown;

/// <summary>What a summary says beside what was judged, and how large it may become.</summary>
public sealed record MarkdownOptions
{
    /// <summary>The most bytes unless told otherwise: GitHub drops a job summary of 1 MiB whole, without a word.</summary>
    public const int DefaultMaxBytes = 900 * 1024;

    /// <summary>Its language.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The most bytes of UTF-8.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>What is to be done about a pair.</summary>
    public Func<Report, RepairPlan> Plan { get; init; } = _ => RepairPlan.None;

    /// <summary>Lines about figures over earlier editions; none without a history.</summary>
    public ImmutableArray<LocalText> Trend { get; init; } = [];
}
