using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Reporting.Sarif;

/// <summary>The rules once more, in Chinese: a viewer that asks for it shows them so.</summary>
internal static class SarifTranslation
{
    private const string Guid = "b1c6a3f4-1f65-4f0b-8b6d-9e0b6c0c4d52";

    public static void Write(Utf8JsonWriter json, ImmutableArray<CheckDescriptor> rules)
    {
        json.WriteStartArray("translations");
        json.WriteStartObject();
        json.WriteString("guid", Guid);
        json.WriteString("name", ToolRow.Current.Name);
        json.WriteString("semanticVersion", ToolRow.Current.Version);
        json.WriteString("language", "zh-CN");
        json.WriteStartArray("contents");
        json.WriteStringValue("localizedData");
        json.WriteEndArray();
        json.WriteStartObject("associatedComponent");
        json.WriteString("name", ToolRow.Current.Name);
        json.WriteString("guid", SarifDriver.Guid);
        json.WriteEndObject();
        json.WriteStartObject("translationMetadata");
        json.WriteString("name", "简体中文");
        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (CheckDescriptor rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            SarifDriver.WriteTexts(json, rule, Language.Chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
