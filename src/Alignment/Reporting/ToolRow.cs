namespace Alignment.Reporting;

/// <summary>The program that wrote a report.</summary>
/// <param name="Name">Always <c>alignment</c>.</param>
/// <param name="Version">Its version.</param>
public sealed record ToolRow(string Name, string Version)
{
    /// <summary>This program.</summary>
    public static ToolRow Current { get; } = new(
        "alignment", typeof(ToolRow).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
}
