using System.Globalization;

namespace Alignment.Reporting;

/// <summary>One workflow command of GitHub Actions, which shows as an annotation.</summary>
/// <param name="Name"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What it says.</param>
internal sealed record WorkflowCommand(string Name, string Title, string Text)
{
    /// <summary>The file from the root of the repository; null for none.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The line to print; no text in it can end it, or begin another.</summary>
    public override string ToString()
    {
        string place = File is null ? "" : $"file={Property(File)},line={Line.ToString(CultureInfo.InvariantCulture)},";
        return $"::{Name} {place}title={Property(Title)}::{Data(Text)}";
    }

    // A line feed shows as one, every other control is written out. "##[" anywhere in a line is an older kind of command.
    private static string Data(string text) => string.Join('\n', text.Split('\n').Select(Printable.Escape))
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("##[", "## [", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
