using System.Collections.Immutable;

namespace Alignment.Reporting.Markdown;

/// <summary>How much of a pair a summary shows.</summary>
/// <param name="Findings">The most findings listed of one rule.</param>
/// <param name="Papers">The most papers listed to be put right.</param>
/// <param name="Rows">The most rows of a table.</param>
internal sealed record MarkdownDetail(int Findings, int Papers, int Rows)
{
    /// <summary>From all there is down to what always has room.</summary>
    public static ImmutableArray<MarkdownDetail> Steps { get; } =
    [
        new(int.MaxValue, int.MaxValue, int.MaxValue),
        new(500, 2000, 200),
        new(100, 500, 100),
        new(20, 100, 60),
        new(0, 20, 60),
        new(0, 0, 20),
    ];
}
