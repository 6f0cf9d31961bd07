using System.Text.Json;

namespace Alignment.Reporting;

/// <summary>Writes the whole report as indented JSON: a contract with programs.</summary>
public static class JsonReportRenderer
{
    /// <summary>Writes the report of a run: that of its pair, or of several (<c>alignment/run/1</c>).</summary>
    public static void Render(JudgedRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        if (run.IsSingle)
        {
            Render(run.Judgements[0], output);
            return;
        }

        output.Write(JsonSerializer.Serialize(RunReport.Of(run), ReportJson.Indented.RunReport));
        output.Write('\n');
    }

    /// <summary>Writes the report of a judgement.</summary>
    public static void Render(Judgement judgement, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        Render(ReportBuilder.Build(judgement), output);
    }

    /// <summary>Writes a report that was made before.</summary>
    public static void Render(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(report, ReportJson.Indented.Report));
        output.Write('\n');
    }
}
