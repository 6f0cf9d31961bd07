using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Gate;

namespace Alignment.Tests.Configuration;

public sealed class ConfigurationSchemaTests : IDisposable
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonNode Schema = JsonNode.Parse(ConfigurationSchema.Write())!;

    // Each a slip that people make; schema and interpreter refuse it.
    private static readonly string[] Mistakes =
    [
        """{ "ruels": {} }""",
        """{ "rules": { "unsuported-number": "off" } }""",
        """{ "rules": { "ALN108": "warn" } }""",
        """{ "rules": { "ALN001": "off" } }""",
        """{ "rules": { "ALN101": ["error", { "max-mising": 0.1 }] } }""",
        """{ "rules": { "ALN101": ["error", { "max-missing": 5 }] } }""",
        """{ "rules": { "ALN112": ["error", { "factor": 4 }, "more"] } }""",
        """{ "budgets": { "missingPapers": "105%" } }""",
        """{ "budgets": { "placeholder": 1.5 } }""",
        """{ "budgets": { "errors": null } }""",
        """{ "scope": "cs.CL" }""",
        """{ "scope": [] }""",
        """{ "failOn": "errors" }""",
        """{ "extends": "stritc" }""",
        """{ "fields": { "alias": {} } }""",
        """{ "fields": { "aliases": { "要点": "tldl" } } }""",
        """{ "placeholders": "Nothing today" }""",
        """{ "uiLang": "chinese" }""",
        """{ "history": true }""",
        """[]""",
    ];

    private static readonly string[] Samples =
    [
        "{}",
        """{ "$schema": "alignment.schema.json", "extends": ["recommended", "strict"], "scope": "all", "failOn": "never" }""",
        """{ "scope": ["cs.CL", "hep-th", "q-bio.NC"], "budgets": { "missingPapers": 0.1, "lostTail": 20, "warnings": null, "ALN304": "2%", "debris": 0 } }""",
        """{ "rules": { "ALN111": "note", "truncated": ["default"], "ALN112": { "factor": 4 }, "missing-paper": ["warning", { "max-missing": "7.5%" }] } }""",
        """{ "fields": { "aliases": { "要点": "tldr" } }, "placeholders": ["Nothing today"], "terms": [], "history": ".alignment/history.db", "uiLang": "zh-CN" }""",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-schema-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void PublishedSchema_IsThatOfTheCode() => Golden.Matches(ConfigurationSchema.Write(), "docs", "alignment.schema.json");

    [Fact]
    public void EveryKeyOfTheSchema_IsReadByTheInterpreter()
    {
        foreach (string key in Keys(Schema).Where(key => key is not ("terms" or "baseline")))
        {
            Accepts($$"""{ "{{key}}": {{(key is "budgets" or "rules" or "fields" ? "{}" : key switch
            {
                "extends" => "\"strict\"",
                "scope" or "failOn" or "uiLang" => Schema["properties"]![key]!["default"]!.ToJsonString(),
                "placeholders" => "[]",
                _ => "\"some text\"",
            })}} }""");
        }

        foreach (string budget in Keys(Schema["properties"]!["budgets"]!))
        {
            Accepts($$"""{ "budgets": { "{{budget}}": {{(budget == "missingPapers" ? "0.5" : "5")}} } }""");
        }

        foreach (string rule in Keys(Schema["properties"]!["rules"]!))
        {
            JsonNode definition = Schema["definitions"]![Schema["properties"]!["rules"]!["properties"]![rule]!["$ref"]!.GetValue<string>().Split('/')[^1]]!;
            foreach (JsonNode? level in definition["anyOf"]![0]!["enum"]!.AsArray())
            {
                Accepts($$"""{ "rules": { "{{rule}}": {{level!.ToJsonString()}} } }""");
            }

            foreach (string option in Keys(definition["anyOf"]![1]!))
            {
                string value = definition["anyOf"]![1]!["properties"]![option]!["default"]!.ToJsonString();
                Accepts($$"""{ "rules": { "{{rule}}": ["error", { "{{option}}": {{value}} }] } }""");
            }
        }
    }

    [Fact]
    public void EveryKeyOfTheInterpreter_StandsInTheSchema()
    {
        CheckDescriptor[] checks = [.. CheckCatalog.All.Select(check => check.Descriptor)];
        string[] names = [.. checks.SelectMany(check => (string[])[check.Id, check.Name])];
        Assert.Equal(ConfigurationKey.Root.Select(key => key.Name), Keys(Schema));
        Assert.Equal(names, Keys(Schema["properties"]!["rules"]!));
        Assert.Equal(BudgetKind.All.Select(kind => kind.Key).Concat(names), Keys(Schema["properties"]!["budgets"]!));
        Assert.Equal(ConfigurationKey.Fields.Select(key => key.Name), Keys(Schema["properties"]!["fields"]!));
        Assert.All(checks, check => Assert.Equal(
            check.Options.Select(option => option.Key), Keys(Schema["definitions"]![check.Id]!["anyOf"]![1]!)));
        Assert.All(Descriptions(Schema), node => Assert.False(string.IsNullOrEmpty(node["x-zh"]?.GetValue<string>())));
    }

    [Fact]
    public void Mistakes_AreRefusedByTheInterpreter_AndSamplesAreNot()
    {
        Assert.All(Samples.Concat(Presets.Names.Select(name => Encoding.UTF8.GetString(Presets.Read(name)))), Accepts);
        Assert.All(Mistakes, mistake => Assert.Throws<ConfigurationException>(() => Read(mistake)));
    }

    [JsonSchemaFact]
    public void AValidatorOfOthers_AgreesWithTheInterpreter()
    {
        string[] right = [.. Presets.Names.Select(name => JsonNode.Parse(Presets.Read(name), null, Lenient)!.ToJsonString()), .. Samples];
        string schema = File("schema.json", ConfigurationSchema.Write());
        string?[] said = PythonJsonSchema.Validate(
            schema, [.. right.Concat(Mistakes).Select((text, i) => File(FormattableString.Invariant($"{i}.json"), text))]);
        Assert.All(said.Take(right.Length), Assert.Null);
        Assert.All(said.Skip(right.Length).Select((what, i) => (what, Mistakes[i])), one => Assert.True(one.what is not null, one.Item2));
    }

    [JsonSchemaFact]
    public void ABaseline_FollowsItsSchema()
    {
        using StringWriter written = new() { NewLine = "\n" };
        BaselineFile.Write(Baseline.Of([new("0123456789abcdef", "ALN101", "2026-01-05", "2601.00001", null, "withdrawn"), new("fedcba9876543210", "ALN305", null, "2601.00001", "result")]), written);
        string[] wrong =
        [
            """{ "schema": "alignment/baseline/1" }""",
            """{ "schema": "alignment/baseline/1", "entries": [{ "rule": "ALN305", "paper": "2601.00001" }] }""",
            """{ "schema": "alignment/baseline/1", "entries": [{ "rule": "ALN305", "paper": "2601.00001", "fingerprint": "xyz" }] }""",
            """{ "schema": "alignment/baseline/1", "entries": [{ "rule": "ALN001", "paper": "2601.00001", "fingerprint": "0123456789abcdef" }] }""",
            """{ "schema": "alignment/baseline-patch/1", "entries": [] }""",
        ];
        string?[] said = PythonJsonSchema.Validate(
            Repository.File("docs", "baseline.schema.json"), [File("right.json", written.ToString()), .. wrong.Select((text, i) => File(FormattableString.Invariant($"w{i}.json"), text))]);
        Assert.Null(said[0]);
        Assert.All(said.Skip(1), Assert.NotNull);
        Assert.All(wrong, text => Assert.ThrowsAny<ConfigurationException>(() => BaselineFile.Parse(Encoding.UTF8.GetBytes(text), "b.json")));
    }

    [Fact]
    public void PublishedSchemaOfABaseline_IsThatOfTheCode() => Golden.Matches(BaselineSchema.Write(), "docs", "baseline.schema.json");

    private static IEnumerable<string> Keys(JsonNode node) => node["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<JsonObject> Descriptions(JsonNode? node) => node switch
    {
        JsonObject here => here.SelectMany(member => Descriptions(member.Value)).Concat(here["description"] is JsonValue ? [here] : Array.Empty<JsonObject>()),
        JsonArray items => items.SelectMany(Descriptions),
        _ => [],
    };

    private static void Accepts(string json) => Read(json);

    private static RunSettings Read(string json) => ConfigurationFile.Read(Encoding.UTF8.GetBytes(json), "alignment.json", new());

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
