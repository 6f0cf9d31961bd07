using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Tests.Gate;

/// <summary>A baseline made of a real edition, and the edition as it may look the next time.</summary>
public class RealBaselineTests
{
    // What these say rests on the whole edition, or on where a line ends: with other papers around they may speak of other fields.
    private static readonly string[] Calibrated = ["ALN111", "ALN112", "ALN301", "ALN302", "ALN306", "ALN309", "ALN311", "ALN402"];

    [SharedTheory]
    [InlineData("2026-05-21")]
    [InlineData("2026-06-12")]
    [InlineData("2026-02-23")]
    public void AfterPapersCameAndMoved_EverythingIsStillKnown(string day)
    {
        string[] english = Lines(day, "en.jsonl");
        string[] chinese = Lines(day, "zh.jsonl");
        Judgement before = Judge(english, chinese, day + "-zh.jsonl", Baseline.Empty);
        Baseline baseline = Baseline.Of(before.Findings.Where(Baseline.MayKnow).Select(finding => Baseline.EntryOf(finding, before.Date)));
        Assert.NotEmpty(baseline.Entries);

        Random random = new(11);
        string[] newEnglish = File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-en.jsonl"));
        string[] newChinese = File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-zh.jsonl"));
        string[] shuffledEnglish = [.. newEnglish, .. english.OrderBy(_ => random.Next())];
        string[] shuffledChinese = [.. newChinese, .. chinese.OrderBy(_ => random.Next()).Select(Wrapped)];
        Judgement after = Judge(shuffledEnglish, shuffledChinese, "renamed.jsonl", baseline);

        HashSet<string> old = [.. before.Evidence.Papers.Select(paper => paper.Id.Value)];
        string[] unknown =
        [
            .. after.Findings
                .Where(finding => finding.Paper is ArxivId id && old.Contains(id.Value) && !finding.IsKnown && !Calibrated.Contains(finding.Check.Id))
                .Select(finding => $"{finding.Check.Id} {finding.Paper} {finding.Field} {finding.Fingerprint}"),
        ];
        Assert.Empty(unknown);
        Assert.True(after.Verdict.Known >= 0.95 * baseline.Entries.Length, $"{after.Verdict.Known} of {baseline.Entries.Length}");
    }

    [SharedFact]
    public void NoTwoFindings_ShareAFingerprint()
    {
        foreach (string day in (string[])["2026-05-21", "2026-06-12", "2026-02-23", "2025-09-05"])
        {
            Judgement judgement = Judge(Lines(day, "en.jsonl"), Lines(day, "zh.jsonl"), day + "-zh.jsonl", Baseline.Empty);
            Assert.Equal(judgement.Findings.Length, judgement.Findings.Select(finding => finding.Fingerprint).Distinct().Count());
        }
    }

    private static Judgement Judge(string[] english, string[] chinese, string name, Baseline baseline) => Judgement.Of(
        EditionText.Source(string.Join('\n', english) + "\n", "en.jsonl"),
        EditionText.Source(string.Join('\n', chinese) + "\n", name),
        null,
        new() { Baseline = baseline });

    private static string[] Lines(string day, string file) =>
        File.ReadAllLines(SharedData.Digests([.. SharedData.Pair(day).Split('/'), file]), Encoding.UTF8);

    // As an editor wraps: the first blank after 48 characters becomes a line break.
    private static string Wrapped(string line)
    {
        JsonObject record = JsonNode.Parse(line)!.AsObject();
        if (record["AI"] is JsonObject summaries)
        {
            foreach (string key in summaries.Select(field => field.Key).ToArray())
            {
                if (summaries[key]?.GetValueKind() == JsonValueKind.String)
                {
                    summaries[key] = Regex.Replace(summaries[key]!.GetValue<string>(), "(.{48,}?) ", "$1\n");
                }
            }
        }

        return record.ToJsonString();
    }
}
