using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Reporting;
using Alignment.Reporting.Sarif;

namespace Alignment.Tests.Reporting.Surfaces;

public sealed class SarifRendererTests : IDisposable
{
    private const string Package = "@microsoft/sarif-multitool-linux";
    private const string Program = "Sarif.Multitool";

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-sarif-").FullName;

    public static TheoryData<string> Names { get; } = new(Inputs.Keys);

    private static Dictionary<string, JudgedRun> Inputs => new()
    {
        ["damaged"] = JudgedRun.Of(Runs.Damaged),
        ["unreadable"] = JudgedRun.Of(Samples.Judge("2026-01-05-en.md", "none.md")),
        ["several"] = Runs.Several,
        ["nothing"] = new([], ["a.md"]),
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NpmTheory(Package, Program)]
    [MemberData(nameof(Names))]
    public void Log_IsValidForTheReferenceValidator(string name) => Assert.Empty(Problems(Render(Inputs[name])));

    [NpmFact(Package, Program)]
    public void Validator_SeesAWrongLog()
    {
        string log = Render(JudgedRun.Of(Runs.Damaged));
        Assert.NotEmpty(Problems(log.Replace("\"startLine\": 129", "\"startLine\": 0", StringComparison.Ordinal)));
        Assert.NotEmpty(Problems(log.Replace("\"level\": \"error\"", "\"level\": \"fatal\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void EachRuleAndPaper_IsOneResult_GravestFirst()
    {
        JsonArray results = Results(JudgedRun.Of(Runs.Damaged));
        int expected = Runs.Damaged.Findings.Select(finding => (finding.Check.Id, finding.Paper?.Value ?? finding.Fingerprint)).Distinct().Count();
        Assert.Equal(expected, results.Count);
        string[] order = ["error", "warning", "note"];
        int[] levels = [.. results.Select(result => Array.IndexOf(order, (string)result!["level"]!))];
        Assert.Equal(levels.Order(), levels);
        Assert.All(results, result => Assert.Matches(" Next: alignment [a-z]+ ", (string)result!["message"]!["text"]!));
    }

    [Fact]
    public void FieldsOfAPaper_AreRelatedPlacesOfOneResult()
    {
        Finding first = Runs.Damaged.Findings.First(finding => finding.Check.Id == "ALN107");
        Finding other = first with { Field = FieldName.Method, Fingerprint = new('0', 16), Place = Runs.Damaged.Findings[^1].Place };
        JsonNode result = Assert.Single(Results(JudgedRun.Of(Runs.Damaged with { Findings = [first, other] })))!;
        Assert.Contains("(and 1 more: method)", (string)result["message"]!["text"]!, StringComparison.Ordinal);
        Assert.Equal(other.Place.Start.Line, (int)result["relatedLocations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
        Assert.Equal([first.Fingerprint, other.Fingerprint], result["properties"]!["fingerprints"]!.AsArray().Select(node => (string)node!));

        // One of the fields is put right: it is still the same alert.
        JsonNode rest = Assert.Single(Results(JudgedRun.Of(Runs.Damaged with { Findings = [other] })))!;
        Assert.Equal(Hash(result), Hash(rest));
    }

    [Fact]
    public void MissingPaper_PointsAtItsCategoryAndItsSource()
    {
        JsonNode result = Results(JudgedRun.Of(Runs.Damaged)).Single(result => (string)result!["ruleId"]! == "ALN101")!;
        JsonNode place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("2026-01-05-zh-damaged.md", (string)place["artifactLocation"]!["uri"]!);
        int line = (int)place["region"]!["startLine"]!;
        Assert.Contains("cs.CL", File.ReadLines(Repository.File("data", "samples", "2026-01-05-zh-damaged.md")).ElementAt(line - 1), StringComparison.Ordinal);
        JsonNode related = result["relatedLocations"]![0]!;
        Assert.Equal("source", (string)related["message"]!["text"]!);
        Assert.Equal("2026-01-05-en.md", (string)related["physicalLocation"]!["artifactLocation"]!["uri"]!);
    }

    [Fact]
    public void MovedLines_KeepEveryFingerprint()
    {
        string text = File.ReadAllText(Repository.File("data", "samples", "2026-01-05-zh-damaged.md"));
        EditionSource moved = new("2026-01-05-zh-damaged.md", () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes("\n\n\n" + text)));
        Judgement after = Judgement.Of(Samples.Source("2026-01-05-en.md"), moved, null, new());
        Assert.NotEqual(Runs.Damaged.Findings[0].Place, after.Findings[0].Place);
        Assert.Equal(Fingerprints(Runs.Damaged), Fingerprints(after));
        Assert.Equal(Fingerprints(Runs.Damaged).Distinct().Count(), Fingerprints(Runs.Damaged).Length);

        static string[] Fingerprints(Judgement judgement) => [.. Results(JudgedRun.Of(judgement)).Select(result => Hash(result!)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void MoreResultsThanAServiceKeeps_AreCutFromTheEndAndSaidSo()
    {
        JudgedRun run = new([Runs.Many(4000, Level.Note), Runs.Many(1001, Level.Error)], []);
        JsonNode log = JsonNode.Parse(Render(run))!["runs"]![0]!;
        JsonArray results = log["results"]!.AsArray();
        Assert.Equal(SarifRenderer.MostResults, results.Count);
        Assert.Equal(1001, results.Count(result => (string)result!["level"]! == "error"));
        Assert.Contains(
            "1 of 5001 results are left out here", (string)log["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRule_SpeaksBothLanguagesAndHasItsIssueType()
    {
        JsonNode log = JsonNode.Parse(Render(JudgedRun.Of(Runs.Good)))!["runs"]![0]!;
        JsonArray rules = log["tool"]!["driver"]!["rules"]!.AsArray();
        JsonArray chinese = log["translations"]![0]!["rules"]!.AsArray();
        JsonArray taxa = log["taxonomies"]![0]!["taxa"]!.AsArray();
        Assert.Equal(CheckCatalog.All.Length, rules.Count);
        for (int i = 0; i < rules.Count; i++)
        {
            CheckDescriptor check = CheckCatalog.All[i].Descriptor;
            Assert.Equal(check.Title.English, (string)rules[i]!["shortDescription"]!["text"]!);
            Assert.Equal(check.Title.Chinese, (string)chinese[i]!["shortDescription"]!["text"]!);
            JsonNode target = rules[i]!["relationships"]![0]!["target"]!;
            Assert.Equal(check.Category, (string)taxa[(int)target["index"]!]!["id"]!);
        }
    }

    [Fact]
    public void WhatABaselineHolds_IsSuppressedAndLast()
    {
        ImmutableArray<Finding> findings = [.. Runs.Damaged.Findings.Select((finding, i) => finding with { IsKnown = i == 1 })];
        JsonArray results = Results(JudgedRun.Of(Runs.Damaged with { Findings = findings }));
        Assert.Equal("ALN004", (string)results[^1]!["ruleId"]!);
        Assert.Equal("external", (string)results[^1]!["suppressions"]![0]!["kind"]!);
        Assert.All(results.SkipLast(1), result => Assert.Null(result!["suppressions"]));
    }

    [Fact]
    public void TextOfStrangers_IsNeitherLinkNorPlaceToFillIn()
    {
        string[] texts = [.. Results(JudgedRun.Of(Runs.Attacked)).Select(result => (string)result!["message"]!["text"]!)];
        Assert.All(texts, text => Assert.DoesNotContain("](", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotMatch(@"(?<!\{)\{[0-9]+\}(?!\})", text));
        Assert.All(texts, text => Assert.DoesNotMatch(@"\p{Cc}", text));
    }

    private static string Hash(JsonNode result) => (string)result["partialFingerprints"]!["primaryLocationLineHash"]!;

    private static JsonArray Results(JudgedRun run) => JsonNode.Parse(Render(run))!["runs"]![0]!["results"]!.AsArray();

    private static string Render(JudgedRun run) => Runs.Render(run, (judged, output) => SarifRenderer.Render(judged, new(), output));

    // The tool has no page of its own in the web, which the validator asks for: that it does shows that it read the log.
    private string[] Problems(string log)
    {
        string file = Path.Combine(_folder, "log.sarif");
        string report = Path.Combine(_folder, "validated.sarif");
        File.WriteAllText(file, log);
        (_, string said, string error) = OutsideTool.Try(
            OutsideTool.Npm([.. Package.Split('/'), Program]), ["validate", file, "-o", report, "--log", "ForceOverwrite", "--rule-kind", "Sarif;Ghas"]);
        Assert.True(File.Exists(report), said + error);
        JsonNode run = JsonNode.Parse(File.ReadAllText(report))!["runs"]![0]!;
        string[] problems =
        [
            .. (run["results"]?.AsArray() ?? []).Select(result => $"{result!["ruleId"]} {result["message"]!["id"]} {result["message"]!["arguments"]?.ToJsonString()}"),
            .. (run["invocations"]?[0]?["toolConfigurationNotifications"]?.AsArray() ?? []).Select(note => note!["message"]!["text"]!.ToString()),
        ];
        string[] others = [.. problems.Where(problem => !problem.StartsWith("SARIF2005 Warning_ProvideToolnformationUri", StringComparison.Ordinal))];
        return others.Length < problems.Length ? others : [.. others, "the validator did not read it: " + said];
    }
}
