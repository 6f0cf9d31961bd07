using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>What the outputs for continuous integration need to know beside what was judged.</summary>
public sealed record SurfaceOptions
{
    /// <summary>How the repository names the files.</summary>
    public RepositoryPaths Paths { get; init; } = new();

    /// <summary>The JSON report that the same run writes, for the commands that go on from it.</summary>
    public string Report { get; init; } = "report.json";

    /// <summary>The language of what people read; programs are spoken to in English.</summary>
    public Language Language { get; init; } = Language.English;
}
