using System.Text.Json;

namespace Alignment.Reporting.Diffs;

/// <summary>Writes a difference as indented JSON: a contract with programs.</summary>
public static class JsonDiffRenderer
{
    /// <summary>Writes a difference.</summary>
    public static void Render(ReportDiff diff, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(diff, ReportJson.Indented.ReportDiff));
        output.Write('\n');
    }
}
