using System.Text.Json;

namespace Alignment.Reporting;

/// <summary>Writes one finding a line, as JSON: a contract with programs.</summary>
public static class JsonLinesRenderer
{
    /// <summary>Writes the findings of a run, one pair after another: each line names its file.</summary>
    public static void Render(JudgedRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        foreach (Judgement judgement in run.Judgements)
        {
            Render(judgement, output);
        }
    }

    /// <summary>Writes the findings of a judgement; nothing when there are none.</summary>
    public static void Render(Judgement judgement, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(output);
        foreach (Checks.Finding finding in judgement.Findings)
        {
            output.Write(JsonSerializer.Serialize(FindingRow.Of(finding), ReportJson.Compact.FindingRow));
            output.Write('\n');
        }
    }
}
