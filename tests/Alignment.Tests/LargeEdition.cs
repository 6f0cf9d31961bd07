using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alignment.Tests;

/// <summary>Editions of any size, made of the texts of <c>data/samples</c> under made-up ids.</summary>
internal static class LargeEdition
{
    private static readonly JsonSerializerOptions OneLine = new() { WriteIndented = false };

    /// <summary>Writes a source and a target edition as records; in every round of the samples one paper is missing from the target.</summary>
    public static void Write(int papers, string source, string target)
    {
        JsonObject[] english = Read("2026-01-05-en.jsonl");
        Dictionary<string, JsonObject> chinese = Read("2026-01-05-zh-damaged.jsonl").ToDictionary(Id);
        using StreamWriter sources = new(source) { NewLine = "\n" };
        using StreamWriter targets = new(target) { NewLine = "\n" };
        for (int i = 0; i < papers; i++)
        {
            JsonObject paper = english[i % english.Length];
            string id = string.Create(CultureInfo.InvariantCulture, $"2601.{i + 1:00000}");
            sources.WriteLine(Renamed(paper, id));
            if (chinese.TryGetValue(Id(paper), out JsonObject? translated))
            {
                targets.WriteLine(Renamed(translated, id));
            }
        }
    }

    private static string Id(JsonObject record) => record["id"]!.GetValue<string>();

    // A number behind the title tells the papers apart.
    private static string Renamed(JsonObject record, string id)
    {
        JsonObject copy = (JsonObject)record.DeepClone();
        copy["id"] = id;
        copy["title"] = $"{copy["title"]!.GetValue<string>()} {id[5..]}";
        copy["abs"] = $"https://arxiv.org/abs/{id}";
        copy["pdf"] = $"https://arxiv.org/pdf/{id}";
        return copy.ToJsonString(OneLine);
    }

    private static JsonObject[] Read(string name) =>
        [.. File.ReadAllLines(Repository.File("data", "samples", name)).Select(line => (JsonObject)JsonNode.Parse(line)!)];
}
