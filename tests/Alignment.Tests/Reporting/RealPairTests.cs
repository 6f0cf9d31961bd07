using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Pairing;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

public class RealPairTests
{
    [SharedTheory]
    [InlineData("en.md", "zh.md")]
    [InlineData("en.jsonl", "zh.jsonl")]
    [InlineData("en.md", "zh.jsonl")]
    [InlineData("en.jsonl", "zh.md")]
    public void SeedPair_LacksOneCategoryAndNothingElse(string source, string target)
    {
        Judgement judgement = Judge(["pairs", "2025-12-13-seed", source], ["pairs", "2025-12-13-seed", target]);
        Finding finding = Assert.Single(judgement.Findings, finding => finding.Level > Level.Note);
        Assert.Equal(("missing-category", Level.Warning, 12), (finding.Check.Name, finding.Level, finding.Papers.Length));
        Assert.Equal(0, judgement.Verdict.ExitCode);
    }

    [SharedFact]
    public void SeedPairWithScopeAll_Fails()
    {
        RunSettings all = new() { Pairing = new() { Scope = ScopeMode.All } };
        Judgement judgement = Judge(["pairs", "2025-12-13-seed", "en.md"], ["pairs", "2025-12-13-seed", "zh.md"], settings: all);
        Assert.Equal(1, judgement.Verdict.ExitCode);
    }

    [SharedFact]
    public void DayThatBrokeOff_IsOneLostTailAndScatteredLossApart()
    {
        Judgement judgement = Judge(Crawl("2026-04-14", "en.jsonl"), Crawl("2026-04-14", "zh.jsonl"), Crawl("2026-04-14", "raw.jsonl"));
        Assert.Equal(472, Assert.Single(judgement.Findings, finding => finding.Check.Name == "lost-tail").Papers.Length);
        Assert.Equal(34, judgement.Findings.Count(finding => finding.Check.Name == "missing-paper"));
    }

    [SharedFact]
    public void DayOfPlaceholders_NamesEachPaperOnce()
    {
        string pair = Path.GetFileName(Directory.GetDirectories(SharedData.Digests("pairs"), "2026-05-21-*").Single());
        Judgement judgement = Judge(["pairs", pair, "en.jsonl"], ["pairs", pair, "zh.jsonl"], Crawl("2026-05-21", "raw.jsonl"));
        Assert.Equal(48, judgement.Findings.Count(finding => finding.Check.Name == "placeholder" && finding.Side == Side.Target));
        Assert.Equal(60, judgement.Findings.Count(finding => finding.Check.Name == "missing-paper"));
    }

    [SharedFact]
    public void WholeDay_HasNoError()
    {
        Judgement judgement = Judge(Crawl("2026-06-10", "en.jsonl"), Crawl("2026-06-10", "zh.jsonl"), Crawl("2026-06-10", "raw.jsonl"));
        Assert.DoesNotContain(judgement.Findings, finding => finding.Level == Level.Error);
        Assert.Equal(0, judgement.Verdict.ExitCode);
    }

    private static string[] Crawl(string day, string file) => ["crawls", day, file];

    private static Judgement Judge(string[] source, string[] target, string[]? crawl = null, RunSettings? settings = null) => Judgement.Of(
        EditionSource.Of(SharedData.Digests(source)),
        EditionSource.Of(SharedData.Digests(target)),
        crawl is null ? null : EditionSource.Of(SharedData.Digests(crawl)),
        settings ?? new());
}
