using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Alignment.Corpus.Merging;
using Alignment.Editions;
using Alignment.History.Replays;
using Alignment.History.Trends;
using Alignment.Repair;
using Alignment.Reporting;
using Alignment.Reporting.Diffs;
using Alignment.Reporting.Exports;

namespace Alignment.Tests.Documentation;

/// <summary>Makes the JSON schemas of <c>docs/</c> from the report's types and their comments.</summary>
internal static class SchemaWriter
{
    private static readonly XmlDocumentation Comments = new();

    private static readonly string[] Levels = ["error", "warning", "note"];
    private static readonly string[] States = ["text", "missing", "empty", "failure", "wrong-language"];
    private static readonly string[] FieldKeys = [.. Enum.GetValues<FieldName>().Select(field => field.Key())];

    // Words that never change; null stays allowed where the property may be null.
    private static readonly Dictionary<(Type, string), string[]> Words = new()
    {
        [(typeof(Report), "schema")] = [Report.CurrentSchema],
        [(typeof(FindingRow), "level")] = Levels,
        [(typeof(FindingRow), "side")] = ["source", "target", "both"],
        [(typeof(FindingRow), "field")] = FieldKeys,
        [(typeof(SignatureRow), "scope")] = ["common-categories", "all", "listed"],
        [(typeof(SignatureRow), "failOn")] = ["error", "warning", "never"],
        [(typeof(InputRow), "role")] = ["source", "target", "crawl", "twin"],
        [(typeof(InputRow), "form")] = ["markdown", "records", "crawl", "unknown"],
        [(typeof(InputRow), "language")] = ["English", "Chinese", "unknown"],
        [(typeof(VerdictRow), "outcome")] = ["pass", "fail", "cannot-judge"],
        [(typeof(RunReport), "schema")] = [RunReport.CurrentSchema],
        [(typeof(RunVerdictRow), "outcome")] = ["pass", "fail", "cannot-judge"],
        [(typeof(ReportDiff), "schema")] = [ReportDiff.CurrentSchema],
        [(typeof(DiffSide), "outcome")] = ["pass", "fail", "cannot-judge"],
        [(typeof(ProfileRow), "relation")] = ["comparable", "parallel", "unknown"],
        [(typeof(FieldScoreRow), "field")] = FieldKeys,
        [(typeof(PaperRow), "heldBy")] = ["both", "source", "target", "crawl"],
        [(typeof(PaperRow), "status")] =
            ["ok", "missing", "out-of-scope", "extra", "placeholder", "untranslated", "empty", "no-summaries", "partial"],
        [(typeof(PaperRow), "level")] = Levels,
        [(typeof(PaperFieldRow), "field")] = FieldKeys,
        [(typeof(PaperFieldRow), "source")] = States,
        [(typeof(PaperFieldRow), "target")] = States,
        [(typeof(FieldPairRow), "field")] = [.. FieldNames.Summaries.Select(field => field.Key())],
        [(typeof(FieldPairRow), "sourceState")] = ["text", "failure", "wrong-language"],
        [(typeof(FieldPairRow), "targetState")] = ["text", "failure", "wrong-language"],
        [(typeof(FieldPairRow), "status")] = [FieldPairRows.Clean, .. Levels],
        [(typeof(TrendReport), "schema")] = [TrendReport.CurrentSchema],
        [(typeof(TrendPoint), "side")] = ["inside", "above", "below", "not-enough-history"],
        [(typeof(ReplayReport), "schema")] = [ReplayReport.CurrentSchema],
        [(typeof(ReplayedEdition), "outcome")] = ["fail", "cannot-judge"],
        [(typeof(CorpusSummary), "schema")] = [CorpusSummary.CurrentSchema],
        [(typeof(CorpusRenderingRow), "standing")] = ["preferred", "admitted", "variant", "forbidden"],
        [(typeof(WorstRow), "level")] = Levels,
        [(typeof(WorstRow), "field")] = FieldKeys,
        [(typeof(RetryList), "schema")] = [RetryList.CurrentSchema],
        [(typeof(RetryList), "language")] = ["English", "Chinese", "unknown"],
        [(typeof(RetryInput), "role")] = ["source", "target", "crawl", "twin"],
        [(typeof(RetryInput), "form")] = ["markdown", "records", "crawl", "unknown"],
        [(typeof(RetryItem), "action")] = [.. Enum.GetValues<RetryAction>().Select(action => action.Key())],
    };

    private static readonly Dictionary<(Type, string), string> Patterns = new()
    {
        [(typeof(BudgetRow), "name")] = "^(missing-papers|lost-tail|placeholders|wrong-language|errors|warnings|ALN[0-9]{3})$",
        [(typeof(FindingRow), "rule")] = "^ALN[0-9]{3}$",
        [(typeof(FindingRow), "fingerprint")] = "^[0-9a-f]{16}$",
        [(typeof(CorpusSummary), "inputs")] = "^[0-9a-f]{64}$",
        [(typeof(RuleCounts), "rule")] = "^ALN[0-9]{3}$",
        [(typeof(WorstRow), "rule")] = "^ALN[0-9]{3}$",
        [(typeof(WorstRow), "fingerprint")] = "^[0-9a-f]{16}$",
        [(typeof(InputRow), "sha256")] = "^([0-9a-f]{64})?$",
        [(typeof(RetryInput), "sha256")] = "^([0-9a-f]{64})?$",
        [(typeof(RetryList), "edition")] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        [(typeof(InputRow), "date")] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    };

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a type, as it stands in <c>docs/</c>.</summary>
    public static string Write(JsonTypeInfo type, string title)
    {
        JsonObject body = (JsonObject)type.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Complete });
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
        };
        foreach ((string key, JsonNode? value) in body)
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        JsonObject schema = node.AsObject();
        if (schema["properties"] is JsonObject properties)
        {
            // Every key is always written but those that say so, and no other.
            schema["required"] = new JsonArray(
                [.. properties.Where(property => !IsOptional(context.TypeInfo, property.Key)).Select(property => JsonValue.Create(property.Key))]);
            schema["additionalProperties"] = false;
        }

        string? comment = context.PropertyInfo is JsonPropertyInfo named ? Describe(schema, named) : Comments.Of(context.TypeInfo.Type);
        if (comment is not null)
        {
            schema.Insert(0, "description", comment);
        }

        return schema;
    }

    private static bool IsOptional(JsonTypeInfo type, string key) =>
        type.Type.GetProperty(char.ToUpperInvariant(key[0]) + key[1..])?.GetCustomAttribute<JsonIgnoreAttribute>() is not null;

    private static string? Describe(JsonObject schema, JsonPropertyInfo property)
    {
        (Type, string) key = (property.DeclaringType, property.Name);
        if (Words.TryGetValue(key, out string[]? words))
        {
            bool mayBeNull = schema["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null");
            JsonNode?[] values = [.. words.Select(word => JsonValue.Create(word))];
            schema["enum"] = new JsonArray(mayBeNull ? [.. values, null] : values);
        }

        if (Patterns.TryGetValue(key, out string? pattern))
        {
            schema["pattern"] = pattern;
        }

        return Comments.Of(property.DeclaringType, char.ToUpperInvariant(property.Name[0]) + property.Name[1..]);
    }
}
