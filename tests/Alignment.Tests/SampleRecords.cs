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
        List<JsonObject> records = Read(Chinese);
        change?.Invoke(records);
        return Judgement.Of(Samples.Source(English), EditionText.Source(Lines(records), Chinese), null, settings ?? new());
    }

    /// <summary>
    /// Judges an edition of any size: the first sample paper, then those between over and over under made-up ids, then the
    /// last one.
    /// </summary>
    /// <param name="papers">Number of papers.</param>
    /// <param name="change">What is done to the first and the last Chinese record.</param>
    public static Judgement JudgeRepeated(int papers, Action<JsonObject, JsonObject> change)
    {
        List<JsonObject> english = Repeated(English, papers);
        List<JsonObject> chinese = Repeated(Chinese, papers);
        change(chinese[0], chinese[^1]);
        return Judgement.Of(EditionText.Source(Lines(english), English), EditionText.Source(Lines(chinese), Chinese), null, new());
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

    private static List<JsonObject> Repeated(string name, int papers)
    {
        List<JsonObject> records = Read(name);
        List<JsonObject> between = records[1..^1];
        return
        [
            records[0],
            .. Enumerable.Range(0, papers - 2).Select(i =>
            {
                JsonObject copy = between[i % between.Count].DeepClone().AsObject();
                copy["id"] = FormattableString.Invariant($"3001.{i:00000}");
                return copy;
            }),
            records[^1],
        ];
    }

    private static List<JsonObject> Read(string name) =>
    [
        .. File.ReadLines(Repository.File("data", "samples", name)).Where(line => line.Length > 0)
            .Select(line => JsonNode.Parse(line)!.AsObject()),
    ];

    private static string Lines(IEnumerable<JsonObject> records) => string.Concat(records.Select(record => record.ToJsonString() + "\n"));
}
