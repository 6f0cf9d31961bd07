using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Repair;

/// <summary>Reads the report that <c>check -f json</c> wrote.</summary>
public static class ReportFile
{
    private const int MostNamed = 10;

    /// <summary>Reads a report of an edition that could be judged.</summary>
    /// <param name="source">The file: the report of one pair, or of a run over several.</param>
    /// <param name="edition">Of a run the day to take; null for the one that failed. A report of one pair has to be of that day.</param>
    /// <exception cref="RepairException">It cannot be read, is no such report, or says that the editions could not be judged; or a run does not say which pair is meant.</exception>
    public static Report Read(EditionSource source, string? edition = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        byte[] bytes = RepairInput.Bytes(source);
        Report? report = Parse(bytes, ReportJson.Indented.Report);
        if (report is not { Schema: Report.CurrentSchema })
        {
            report = Parse(bytes, ReportJson.Indented.RunReport) is { Schema: RunReport.CurrentSchema } run
                ? OfRun(source.Name, run, edition)
                : throw new RepairException(
                    $"{source.Name} is not a report ({Report.CurrentSchema}); write one with: alignment check … -f json:report.json",
                    $"{source.Name} 不是报告（{Report.CurrentSchema}）；请用 alignment check … -f json:report.json 生成");
        }
        else if (edition is not null && DayOf(report) != edition)
        {
            throw NoneOf(source.Name, edition, [report]);
        }

        return report.Verdict.Outcome != "cannot-judge" ? report : throw new RepairException(
            $"{source.Name}: the editions could not be judged ({report.Verdict.DecidedBy}), so nothing says which papers are at fault;"
            + $" see: alignment explain {report.Verdict.DecidedBy}",
            $"{source.Name}：版本无法判断（{report.Verdict.DecidedBy}），无从得知哪些论文有问题；参见 alignment explain {report.Verdict.DecidedBy}");
    }

    private static T? Parse<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException)
        {
            // Not of this kind.
            return null;
        }
    }

    // A run that failed for one pair means that pair; anything else has to be said.
    private static Report OfRun(string name, RunReport run, string? edition)
    {
        Report[] meant = [.. run.Reports.Where(report => edition is null ? report.Verdict.Outcome == "fail" : DayOf(report) == edition)];
        if (meant.Length == 1)
        {
            return meant[0];
        }

        if (edition is not null && meant.Length == 0)
        {
            throw NoneOf(name, edition, run.Reports);
        }

        if (edition is not null)
        {
            throw new RepairException(
                $"{name} holds {meant.Length} pairs of {edition}; judge the one by itself: alignment check SOURCE TARGET -f json:report.json",
                $"{name} 中 {edition} 有 {meant.Length} 对版本；请单独检查要修的那一对：alignment check SOURCE TARGET -f json:report.json");
        }

        throw meant.Length == 0
            ? new RepairException(
                $"{name} holds {run.Reports.Length} pairs of editions, and none failed; name the day to look at with --edition: {Days(run.Reports, ", ")}",
                $"{name} 含 {run.Reports.Length} 对版本，均未不通过；请用 --edition 指定日期：{Days(run.Reports, "、")}")
            : new RepairException(
                $"{name} holds {meant.Length} pairs of editions that failed; choose one with --edition: {Days(meant, ", ")}",
                $"{name} 中有 {meant.Length} 对版本不通过；请用 --edition 选一对：{Days(meant, "、")}");
    }

    private static RepairException NoneOf(string name, string edition, IEnumerable<Report> reports) => new(
        $"{name} holds no edition of {edition}; it holds: {Days(reports, ", ")}",
        $"{name} 中没有 {edition} 的版本；其中有：{Days(reports, "、")}");

    private static string Days(IEnumerable<Report> reports, string comma)
    {
        string[] days = [.. reports.Select(report => DayOf(report) ?? report.Input("target")?.Path ?? "?")];
        return string.Join(comma, days.Take(MostNamed)) + (days.Length > MostNamed ? $"{comma}…" : "");
    }

    private static string? DayOf(Report report) => report.Input("target")?.Date ?? report.Input("source")?.Date;

    /// <summary>The file of a role; null when none was given.</summary>
    public static InputRow? Input(this Report report, string role)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Inputs.FirstOrDefault(input => input.Role == role);
    }
}
