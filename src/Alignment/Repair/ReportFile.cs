using System.Text.Json;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Repair;

/// <summary>Reads the report that <c>check -f json</c> wrote.</summary>
public static class ReportFile
{
    /// <summary>Reads a report of an edition that could be judged.</summary>
    /// <exception cref="RepairException">It cannot be read, is no such report, or says that the editions could not be judged.</exception>
    public static Report Read(EditionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Report? report = null;
        try
        {
            report = JsonSerializer.Deserialize(RepairInput.Bytes(source), ReportJson.Indented.Report);
        }
        catch (JsonException)
        {
            // Said below, like a report of another kind.
        }

        if (report is not { Schema: Report.CurrentSchema })
        {
            throw new RepairException(
                $"{source.Name} is not a report ({Report.CurrentSchema}); write one with: alignment check … -f json:report.json",
                $"{source.Name} 不是报告（{Report.CurrentSchema}）；请用 alignment check … -f json:report.json 生成");
        }

        return report.Verdict.Outcome != "cannot-judge" ? report : throw new RepairException(
            $"{source.Name}: the editions could not be judged ({report.Verdict.DecidedBy}), so nothing says which papers are at fault;"
            + $" see: alignment explain {report.Verdict.DecidedBy}",
            $"{source.Name}：版本无法判断（{report.Verdict.DecidedBy}），无从得知哪些论文有问题；参见 alignment explain {report.Verdict.DecidedBy}");
    }

    /// <summary>The file of a role; null when none was given.</summary>
    public static InputRow? Input(this Report report, string role)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Inputs.FirstOrDefault(input => input.Role == role);
    }
}
