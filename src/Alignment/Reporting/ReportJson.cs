using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alignment.Reporting.Diffs;
using Alignment.Reporting.Exports;

namespace Alignment.Reporting;

/// <summary>Serialisation of reports without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FieldPairRow))]
[JsonSerializable(typeof(FindingRow))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(ReportDiff))]
[JsonSerializable(typeof(RuleRow[]))]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        // Chinese stays legible; the output is a file of its own, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    /// <summary>Everything on one line.</summary>
    public static ReportJson Compact { get; } = new(new JsonSerializerOptions(Readable));

    /// <summary>Indented.</summary>
    public static ReportJson Indented { get; } = new(new JsonSerializerOptions(Readable) { WriteIndented = true });
}
