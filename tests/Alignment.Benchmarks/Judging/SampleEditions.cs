using Alignment.Editions;

namespace Alignment.Benchmarks.Judging;

/// <summary>The editions of <c>data/samples</c>, which lie beside the program.</summary>
internal static class SampleEditions
{
    /// <summary>The English edition.</summary>
    public static EditionSource Source { get; } = EditionSource.Of(PathOf("2026-01-05-en.jsonl"));

    /// <summary>The Chinese edition with planted faults.</summary>
    public static EditionSource Target { get; } = EditionSource.Of(PathOf("2026-01-05-zh-damaged.jsonl"));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);
}
