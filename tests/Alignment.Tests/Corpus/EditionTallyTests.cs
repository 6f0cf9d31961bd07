using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Corpus.Merging;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Tallies;
using Alignment.Reporting;

namespace Alignment.Tests.Corpus;

/// <summary>What is counted of an edition is what its report says.</summary>
public class EditionTallyTests
{
    private static readonly PlannedEdition Planned = new("2026-01-05", new("en.md", 1, null, null), new("zh.md", 1, null, null), null);

    [Fact]
    public void Figures_AreThoseOfTheReport()
    {
        Judgement judgement = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");
        Report report = ReportBuilder.Build(judgement);
        CorpusSummary summary = Summary(judgement);
        Assert.Equal((0, 1, 0), (summary.Editions.Passed, summary.Editions.Failed, summary.Editions.Unjudged));
        Assert.Equal((report.Summary.Aligned, report.Summary.Missing, report.Summary.Expected), (summary.Papers.Both, summary.Papers.Missing, summary.Papers.Expected));
        Assert.Equal(
            report.Findings.CountBy(finding => (finding.Rule, finding.Level)).OrderBy(rule => rule.Key).Select(rule => (rule.Key.Rule, rule.Key.Level, (long)rule.Value)),
            summary.Total.Rules.SelectMany(rule => ((string, string, long)[])
                [(rule.Rule, "error", rule.Errors), (rule.Rule, "note", rule.Notes), (rule.Rule, "warning", rule.Warnings)]).Where(rule => rule.Item3 > 0));
        Assert.Equal("2026-01", Assert.Single(summary.Months).Key);
        Assert.Equal(summary.Total.LengthRatio, summary.Months[0].LengthRatio);
        Assert.Equal(
            report.Papers.SelectMany(paper => paper.Fields).Count(field => field.Ratio is not null), summary.Total.LengthRatio.Count);
        Assert.Equal(report.Papers.SelectMany(paper => paper.Fields).Average(field => field.Ratio)!.Value, summary.Total.LengthRatio.Mean!.Value, 1e-4);
    }

    [Fact]
    public void GroupsOfAKind_AddUpToTheTotal()
    {
        CorpusSummary summary = Summary(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"));
        foreach (var groups in (GroupRow[][])[[.. summary.Months], [.. summary.Categories], [.. summary.Fields]])
        {
            Assert.Equal(summary.Total.LengthRatio.Count, groups.Sum(group => group.LengthRatio.Count));
            Assert.Equal(summary.Total.Coverage.Count, groups.Sum(group => group.Coverage.Count));
            Assert.Equal(summary.Total.Support.Count, groups.Sum(group => group.Support.Count));
        }

        Assert.Equal(summary.Papers.Both, summary.Categories.Sum(group => group.Papers));
        Assert.Equal(summary.Papers.Missing, summary.Categories.Sum(group => group.Missing));
    }

    [Fact]
    public void WrongOrder_IsNotJudged_AndCountsNothingElse()
    {
        CorpusSummary summary = Summary(Samples.Judge("2026-01-05-zh.md", "2026-01-05-en.md"));
        UnjudgedRow edition = Assert.Single(summary.Unjudged);
        Assert.StartsWith("ALN", edition.Rule, StringComparison.Ordinal);
        Assert.NotEqual(edition.Message, edition.MessageChinese);
        Assert.Equal((0, 0, 0, 1), (summary.Editions.Passed, summary.Editions.Failed, summary.Papers.Both, summary.Editions.Unjudged));
        Assert.Empty(summary.Total.Rules);
    }

    [Fact]
    public void Worst_AreTheGravestOfEachRule()
    {
        Judgement judgement = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");
        CorpusSummary summary = Summary(judgement);
        Assert.Equal(judgement.Findings.Select(finding => finding.Check.Id).Distinct().Order(StringComparer.Ordinal), summary.Worst.Select(finding => finding.Rule).Distinct());
        foreach (IGrouping<string, WorstRow> rule in summary.Worst.GroupBy(finding => finding.Rule))
        {
            Finding[] all = [.. judgement.Findings.Where(finding => finding.Check.Id == rule.Key)];
            Assert.Equal(Math.Min(WorstFindings.Kept, all.Length), rule.Count());
            Assert.Equal(Keys.Of(all.Max(finding => finding.Level)), rule.First().Level);
        }
    }

    private static CorpusSummary Summary(Judgement judgement)
    {
        CorpusTally tally = new();
        tally.Add(EditionTally.Of(judgement, Planned));
        return SummaryBuilder.Build(tally, SignatureBuilder.Line(new RunSettings()), 1);
    }
}
