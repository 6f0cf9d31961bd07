using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Reporting.Sarif;

/// <summary>The tool and its rules, made from their descriptors.</summary>
internal static class SarifDriver
{
    /// <summary>Names the driver for its translation.</summary>
    public const string Guid = "6f9a1d0e-3c55-4b0e-9a3e-5f1f5b7f6a10";

    public static void Write(Utf8JsonWriter json, ImmutableArray<CheckDescriptor> rules)
    {
        json.WriteStartObject("driver");
        json.WriteString("guid", Guid);
        json.WriteString("name", ToolRow.Current.Name);
        json.WriteString("fullName", $"{ToolRow.Current.Name} {ToolRow.Current.Version}");
        json.WriteString("semanticVersion", ToolRow.Current.Version);
        json.WriteString("version", ToolRow.Current.Version);
        json.WriteString("language", "en");
        json.WriteStartArray("contents");
        json.WriteStringValue("localizedData");
        json.WriteStringValue("nonLocalizedData");
        json.WriteEndArray();
        json.WriteStartArray("supportedTaxonomies");
        SarifTaxonomy.WriteReference(json, null);
        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (CheckDescriptor rule in rules)
        {
            Rule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a rule says in one language: title, help, and help as Markdown.</summary>
    public static void WriteTexts(Utf8JsonWriter json, CheckDescriptor rule, Language language)
    {
        Text(json, "shortDescription", rule.Title.In(language));
        Text(json, "fullDescription", rule.Help.In(language));
        json.WriteStartObject("help");
        json.WriteString("text", rule.Help.In(language));
        json.WriteString("markdown", Markdown(rule, language));
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, CheckDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteTexts(json, rule, Language.English);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Keys.Of(rule.Level));
        json.WriteEndObject();
        json.WriteStartArray("relationships");
        json.WriteStartObject();
        json.WriteStartObject("target");
        SarifTaxonomy.WriteTaxon(json, rule.Category);
        json.WriteEndObject();
        json.WriteStartArray("kinds");
        json.WriteStringValue("superset");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();

        // The house rule (reports/precision.md): an error is wrong on fewer than 0.1 % of clean fields, a warning on fewer than 0.5 %.
        json.WriteString("precision", rule.Level switch { Level.Error => "very-high", Level.Warning => "high", _ => "medium" });
        json.WriteString("problem.severity", rule.Level == Level.Note ? "recommendation" : Keys.Of(rule.Level));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Markdown(CheckDescriptor rule, Language language)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"**{rule.Title.In(language)}** (`{rule.Id}` `{rule.Name}`)\n\n{rule.Help.In(language)}\n");
        if (RepairCommands.For(rule, rule.Level) is string command)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{new LocalText("Repair", "修复").In(language)}: `{command}`\n");
        }

        if (!rule.Options.IsEmpty)
        {
            page.Append(new LocalText("\n| option | default | meaning |\n|---|---|---|\n", "\n| 选项 | 默认值 | 含义 |\n|---|---|---|\n").In(language));
            foreach (CheckOption option in rule.Options)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{option.Key}` | {option.Default} | {option.Help.In(language)} |\n");
            }
        }

        return page.Append(CultureInfo.InvariantCulture, $"\n`alignment explain {rule.Id}`\n").ToString();
    }
}
