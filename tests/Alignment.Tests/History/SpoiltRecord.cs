using System.Text.Json.Nodes;

namespace Alignment.Tests.History;

/// <summary>A record whose summaries are all failure texts.</summary>
internal static class SpoiltRecord
{
    public static string Of(string line)
    {
        JsonObject record = JsonNode.Parse(line)!.AsObject();
        JsonObject summaries = record["AI"]!.AsObject();
        foreach (string key in summaries.Select(summary => summary.Key).ToArray())
        {
            summaries[key] = "Summary generation failed";
        }

        return record.ToJsonString();
    }
}
