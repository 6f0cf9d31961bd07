using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Reporting.Diffs;

/// <summary>A report that <c>check -f json</c> wrote, of one pair of editions or of many.</summary>
/// <param name="Path">The file.</param>
/// <param name="Outcome">The worst of all: <c>pass</c>, <c>fail</c> or <c>cannot-judge</c>.</param>
/// <param name="Version">Version of the program that wrote it.</param>
/// <param name="Reports">The report of each pair; empty when nothing was judged.</param>
public sealed record ReadReport(string Path, string Outcome, string Version, ImmutableArray<Report> Reports)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a report.</summary>
    /// <exception cref="ReportFileException">It cannot be read, or is no report.</exception>
    public static ReadReport Of(EditionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        byte[] bytes;
        try
        {
            bytes = source.ReadAllBytes();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new ReportFileException(new($"{source.Name}: {reason.English}", $"{source.Name}：{reason.Chinese}"), error);
        }

        return Parse(source.Name, bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsSpan(ByteOrderMark.Length) : bytes)
            ?? throw new ReportFileException(new(
                $"{source.Name} is not a report ({Report.CurrentSchema} or {RunReport.CurrentSchema}); write one with: alignment check … -f json:report.json",
                $"{source.Name} 不是报告（{Report.CurrentSchema} 或 {RunReport.CurrentSchema}）；请用 alignment check … -f json:report.json 生成"));
    }

    private static ReadReport? Parse(string path, ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            string? schema = document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("schema", out JsonElement name) ? name.GetString() : null;
            return schema switch
            {
                Report.CurrentSchema when JsonSerializer.Deserialize(json, ReportJson.Indented.Report) is Report report && IsWhole(report) =>
                    new(path, report.Verdict.Outcome, report.Tool.Version, [report]),
                RunReport.CurrentSchema when JsonSerializer.Deserialize(json, ReportJson.Indented.RunReport) is RunReport run
                    && !run.Reports.IsDefault && run.Reports.All(IsWhole) && run is { Verdict: not null, Tool: not null } =>
                    new(path, run.Verdict.Outcome, run.Tool.Version, run.Reports),
                _ => null,
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // A null where the schema allows none is read without complaint.
    private static bool IsWhole(Report report) =>
        report is { Tool: not null, Verdict: not null, Summary: not null, Scores.FieldCoverage: not null }
        && !report.Inputs.IsDefault && !report.Findings.IsDefault
        && report.Findings.All(finding => finding is { Rule: not null, Name: not null, Level: not null, Path: not null, Message: not null, Fingerprint: not null });
}
