using System.Text.Json;

namespace Alignment.Reporting;

/// <summary>Writes the whole report as indented JSON: a contract with programs.</summary>
public static class JsonReportRenderer
{
    /// <summary>Writes the report of a judgement.</summary>
    public static void Render(Judgement judgement, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(ReportBuilder.Build(judgement), ReportJson.Indented.Report));
        output.Write('\n');
    }
}
