using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Writes the JSON schema of <c>alignment.json</c> from the keys, budgets and checks there are.</summary>
/// <remarks>
/// Draft 7, which editors know best. Descriptions are English; the same in Chinese stands beside each as <c>x-zh</c>.
/// </remarks>
public static class ConfigurationSchema
{
    private const string Percent = @"^(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)\s*%$";

    /// <summary>The schema, indented, with a line break at its end.</summary>
    public static string Write() => SchemaText.Of(Schema);

    private static void Schema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Configuration of alignment (alignment.json), version 1");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (ConfigurationKey key in ConfigurationKey.Root)
        {
            Property(json, key.Name, key.Help, () => Root(json, key.Name));
        }

        json.WriteEndObject();
        json.WriteStartObject("definitions");
        foreach (CheckDescriptor check in CheckCatalog.All.Select(check => check.Descriptor))
        {
            Property(
                json, check.Id,
                new($"{check.Id} {check.Name}: {check.Title.English}. {check.Help.English}", $"{check.Id} {check.Name}：{check.Title.Chinese}。{check.Help.Chinese}"),
                () => Rule(json, check));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Root(Utf8JsonWriter json, string key)
    {
        switch (key)
        {
            case "extends":
                OneOrMore(json, () =>
                {
                    json.WriteString("type", "string");
                    json.WriteString("pattern", $@"^({string.Join('|', Presets.Names)})$|\.jsonc?$");
                });
                break;
            case "scope":
                json.WriteString("default", ConfigurationKey.Scopes[0]);
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                Words(json, ConfigurationKey.Scopes);
                json.WriteEndObject();
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteString("pattern", ConfigurationKey.CategoryPattern);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case "failOn":
                json.WriteString("default", ConfigurationKey.FailOn[0]);
                Words(json, ConfigurationKey.FailOn);
                break;
            case "uiLang":
                json.WriteString("default", "auto");
                Words(json, ConfigurationKey.UiLanguages);
                break;
            case "budgets":
                Closed(json, () => Budgets(json));
                break;
            case "rules":
                Closed(json, () => Rules(json));
                break;
            case "fields":
                Closed(json, () => Aliases(json));
                break;
            case "placeholders" or "terms":
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case "baseline":
                OneOrMore(json, () => json.WriteString("type", "string"));
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void Budgets(Utf8JsonWriter json)
    {
        foreach (BudgetKind kind in BudgetKind.All)
        {
            Property(json, kind.Key, kind.Help, () => Budget(json, kind.Takes, mayBeNull: kind != BudgetKind.Errors, kind == BudgetKind.Errors ? 0 : null));
        }

        foreach (CheckDescriptor check in CheckCatalog.All.Select(check => check.Descriptor))
        {
            LocalText help = new(
                $"Papers that may have a finding of {check.Id} {check.Name}, or a share of the papers.", $"允许有 {check.Id} {check.Name} 问题的论文数或比例。");
            Property(json, check.Id, help, () => Budget(json, BudgetValue.CountOrShare, mayBeNull: true, null));
            Property(json, check.Name, help, () => Budget(json, BudgetValue.CountOrShare, mayBeNull: true, null));
        }
    }

    private static void Budget(Utf8JsonWriter json, BudgetValue takes, bool mayBeNull, int? otherwise)
    {
        if (otherwise is int value)
        {
            json.WriteNumber("default", value);
        }

        json.WriteStartArray("anyOf");
        if (takes == BudgetValue.Share)
        {
            Number(json, "number", 0, 1);
        }
        else
        {
            Number(json, "integer", 0, int.MaxValue);
        }

        if (takes != BudgetValue.Count)
        {
            Share(json);
        }

        if (mayBeNull)
        {
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Rules(Utf8JsonWriter json)
    {
        foreach (CheckDescriptor check in CheckCatalog.All.Select(check => check.Descriptor))
        {
            foreach (string name in (string[])[check.Id, check.Name])
            {
                json.WriteStartObject(name);
                json.WriteString("$ref", $"#/definitions/{check.Id}");
                json.WriteEndObject();
            }
        }
    }

    private static void Rule(Utf8JsonWriter json, CheckDescriptor check)
    {
        void Level()
        {
            json.WriteStartObject();
            Words(json, [.. ConfigurationKey.Levels.Where(level => level != "off" || CheckLevel.MayBeOff(check))]);
            json.WriteEndObject();
        }

        json.WriteString("default", check.Level switch { Checks.Level.Error => "error", Checks.Level.Warning => "warning", _ => "note" });
        json.WriteStartArray("anyOf");
        Level();
        json.WriteStartObject();
        Closed(json, () => Options(json, check));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartArray("items");
        Level();
        json.WriteStartObject();
        Closed(json, () => Options(json, check));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteBoolean("additionalItems", false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Options(Utf8JsonWriter json, CheckDescriptor check)
    {
        foreach (CheckOption option in check.Options)
        {
            Property(json, option.Key, new($"{option.Help.English} ({option.Unit.English})", $"{option.Help.Chinese}（{option.Unit.Chinese}）"), () =>
            {
                json.WriteNumber("default", option.Default);
                json.WriteStartArray("anyOf");
                Number(json, "number", option.Min, option.Max);
                if (option.IsShare)
                {
                    Share(json);
                }

                json.WriteEndArray();
            });
        }
    }

    private static void Aliases(Utf8JsonWriter json)
    {
        foreach (ConfigurationKey key in ConfigurationKey.Fields)
        {
            Property(json, key.Name, key.Help, () =>
            {
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                Words(json, [.. Enum.GetValues<FieldName>().Select(field => field.Key())]);
                json.WriteEndObject();
            });
        }
    }

    private static void Property(Utf8JsonWriter json, string name, LocalText help, Action body)
    {
        json.WriteStartObject(name);
        json.WriteString("description", help.English);
        json.WriteString("x-zh", help.Chinese);
        body();
        json.WriteEndObject();
    }

    private static void Closed(Utf8JsonWriter json, Action properties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
    }

    private static void OneOrMore(Utf8JsonWriter json, Action one)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        one();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        one();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, IReadOnlyCollection<string> words)
    {
        json.WriteStartArray("enum");
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string type, double least, double most)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", Percent);
        json.WriteEndObject();
    }
}
