using System.Text.Json.Nodes;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Reporting;

namespace Alignment.Tests;

/// <summary>The records of the undamaged sample edition, changed in memory and judged.</summary>
internal static class SampleRecords
{
    private const string English = "2026-01-05-en.jsonl";
    private const string Chinese = "2026-01-05-zh.jsonl";

    public static Judgement Judge(Action<List<JsonObject>>? change = null, RunSettings? settings = null)
    {
        List<JsonObject> records =
        [
            .. File.ReadLines(Repository.File("data", "samples", Chinese)).Where(line => line.Length > 0)
                .Select(line => JsonNode.Parse(line)!.AsObject()),
        ];
        change?.Invoke(records);
        string text = string.Concat(records.Select(record => record.ToJsonString() + "\n"));
        return Judgement.Of(Samples.Source(English), EditionText.Source(text, Chinese), null, settings ?? new());
    }

    /// <summary>What is found beside what the undamaged edition has: rule, paper, field and words.</summary>
    public static Finding[] New(Judgement judgement)
    {
        HashSet<string> before = [.. Judge().Findings.Select(finding => finding.Fingerprint)];
        return [.. judgement.Findings.Where(finding => !before.Contains(finding.Fingerprint))];
    }

    /// <summary>The summaries of a paper.</summary>
    public static JsonObject Summaries(this JsonObject record) => record["AI"]!.AsObject();

    /// <summary>Exchanges the summaries of two papers, or two fields of one.</summary>
    public static void Exchange(JsonObject one, string first, JsonObject other, string second)
    {
        JsonNode left = one[first]!.DeepClone();
        one[first] = other[second]!.DeepClone();
        other[second] = left;
    }
}
