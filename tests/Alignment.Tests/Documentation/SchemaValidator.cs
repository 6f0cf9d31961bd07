using System.Text.Json;
using System.Text.RegularExpressions;

namespace Alignment.Tests.Documentation;

/// <summary>Validates JSON against the part of JSON Schema that our schemas use; a keyword beyond it is an error.</summary>
internal static class SchemaValidator
{
    /// <summary>Everything in which a value departs from a schema, with the path of each.</summary>
    public static IEnumerable<string> Problems(JsonElement schema, JsonElement value, string path = "$") => Problems(schema, schema, value, path);

    private static IEnumerable<string> Problems(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            IEnumerable<string> problems = keyword.Name switch
            {
                "$schema" or "title" or "description" => [],
                "$ref" => Problems(root, Resolve(root, keyword.Value), value, path),
                "type" => Types(keyword.Value).Any(type => Is(value, type)) ? [] : [$"{path}: {value.ValueKind} is not {keyword.Value}"],
                "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? [] : [$"{path}: {value} is not one of {keyword.Value}"],
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!)
                    ? [] : [$"{path}: {value} does not match {keyword.Value}"],
                "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray()
                    .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                    .Select(name => $"{path}: lacks {name}"),
                "properties" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateObject()
                    .Where(property => value.TryGetProperty(property.Name, out _))
                    .SelectMany(property => Problems(root, property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}")),
                "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False => value.ValueKind != JsonValueKind.Object
                    ? [] : value.EnumerateObject()
                        .Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _))
                        .Select(member => $"{path}: {member.Name} is not in the schema"),
                "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray()
                    .SelectMany((item, index) => Problems(root, keyword.Value, item, $"{path}[{index}]")),
                _ => [$"{path}: the validator does not know the keyword {keyword.Name}"],
            };
            foreach (string problem in problems)
            {
                yield return problem;
            }
        }
    }

    /// <summary>The path of every key that a schema names.</summary>
    public static IEnumerable<string> Keys(JsonElement schema, string path = "$") => Keys(schema, schema, path);

    private static IEnumerable<string> Keys(JsonElement root, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Keys(root, Resolve(root, reference), path);
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            return Keys(root, items, path + "[]");
        }

        return !schema.TryGetProperty("properties", out JsonElement properties) ? [] : properties.EnumerateObject()
            .SelectMany(property => Keys(root, property.Value, $"{path}.{property.Name}").Prepend($"{path}.{property.Name}"));
    }

    // A type that stands in several places is written at the first of them: "#/properties/total".
    private static JsonElement Resolve(JsonElement root, JsonElement reference) =>
        reference.GetString()!.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    /// <summary>The path of every key that a value holds.</summary>
    public static IEnumerable<string> KeysOf(JsonElement value, string path = "$") => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => KeysOf(item, path + "[]")),
        JsonValueKind.Object => value.EnumerateObject()
            .SelectMany(member => KeysOf(member.Value, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}")),
        _ => [],
    };

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Select(item => item.GetString()!)
        : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
