using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Writes the JSON schema of a baseline (<c>docs/baseline.schema.json</c>).</summary>
public static class BaselineSchema
{
    private static readonly (string Key, LocalText Help)[] Keys =
    [
        ("edition", new("Day of the edition; without one the entry holds for every day.", "版本日期；未注明则适用于任何日期。")),
        ("rule", new("Id of the rule.", "规则编号。")),
        ("paper", new("arXiv id of the paper.", "论文的 arXiv 编号。")),
        ("field", new("Key of the field; without one the finding is about the whole paper.", "字段；未注明则针对整篇论文。")),
        ("fingerprint", new("What the finding is known by: rule, paper, field and the words at issue.", "问题的指纹：由规则、论文、字段与相关文字得出。")),
        ("reason", new("Why it is let pass.", "予以放行的理由。")),
    ];

    /// <summary>The schema, indented, with a line break at its end.</summary>
    public static string Write() => SchemaText.Of(Schema);

    private static void Schema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Known findings of alignment, version 1");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        List(json, "required", ["schema", "entries"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("$schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteString("const", BaselineFile.CurrentSchema);
        json.WriteEndObject();
        json.WriteStartObject("entries");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        List(json, "required", ["rule", "paper", "fingerprint"]);
        json.WriteStartObject("properties");
        foreach ((string key, LocalText help) in Keys)
        {
            json.WriteStartObject(key);
            json.WriteString("description", help.English);
            json.WriteString("x-zh", help.Chinese);
            Form(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Form(Utf8JsonWriter json, string key)
    {
        switch (key)
        {
            case "rule":
                List(json, "enum", CheckCatalog.All.Select(check => check.Descriptor).Where(check => !check.MayPreventJudgement).Select(check => check.Id));
                break;
            case "field":
                List(json, "enum", [.. Enum.GetValues<FieldName>().Select(field => field.Key()), null]);
                break;
            case "paper" or "fingerprint":
                json.WriteString("type", "string");
                json.WriteString("pattern", key == "paper" ? "^.+$" : "^[0-9a-f]{16}$");
                break;
            default:
                List(json, "type", ["string", "null"]);
                if (key == "edition")
                {
                    json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                }

                break;
        }
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string?> items)
    {
        json.WriteStartArray(name);
        foreach (string? item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
