using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Tests.Gate;

public class VerdictTests
{
    private const string English = "The model reads both sides of a sentence at once.";
    private const string Chinese = "模型同时读取句子的两侧。";

    [Fact]
    public void CleanEdition_PassesWithinEveryBudget()
    {
        Verdict verdict = Judge(Edition(20, English), Edition(20, Chinese), new());
        Assert.Equal(Outcome.Pass, verdict.Outcome);
        Assert.Null(verdict.DecidedBy);
        Assert.Equal("missing papers (all categories) 0/20 = 0% <= 5%", verdict.Budgets[0].Text.English);
        Assert.Equal("within every budget", verdict.Reason.English);
    }

    [Fact]
    public void OnePaperOfTwentyMissing_IsWithinFivePercent()
    {
        Verdict verdict = Judge(Edition(20, English), Edition(20, Chinese, without: 7), new());
        Assert.Equal((0, 1), (verdict.ExitCode, verdict.Warnings));
    }

    [Fact]
    public void OnePaperOfTwentyMissing_IsOverFourPercent()
    {
        CheckSettings checks = new() { Values = CheckSettings.Default.Values.SetItem(("ALN101", "max-missing"), 0.04) };
        Verdict verdict = Judge(Edition(20, English), Edition(20, Chinese, without: 7), new() { Checks = checks });
        Assert.Equal((1, "ALN101"), (verdict.ExitCode, verdict.DecidedBy));
        Assert.Equal("missing papers (all categories) 1/20 = 5% > 4%", verdict.Budgets[0].Text.English);
        Assert.Equal("errors 1, allowed 0; decided by ALN101 missing-paper (1)", verdict.Reason.English);
    }

    [Theory]
    [InlineData(FailOn.Error, null, 0)]
    [InlineData(FailOn.Error, 1, 0)]
    [InlineData(FailOn.Error, 0, 1)]
    [InlineData(FailOn.Warning, null, 1)]
    [InlineData(FailOn.Warning, 5, 1)]
    [InlineData(FailOn.Never, 0, 0)]
    public void OneWarning_FailsByPolicy(FailOn failOn, int? maxWarnings, int exitCode)
    {
        RunSettings settings = new() { Gate = new(failOn, maxWarnings) };
        Assert.Equal(exitCode, Judge(Edition(20, English), Edition(20, Chinese, without: 7), settings).ExitCode);
    }

    [Fact]
    public void UnreadableEdition_IsNeverGreen()
    {
        CheckSettings checks = new() { Off = [.. CheckCatalog.All.Select(check => check.Descriptor.Id)] };
        RunSettings settings = new() { Checks = checks, Gate = new(FailOn.Never) };
        Verdict verdict = Judge(Edition(20, English), "no digest at all\n", settings);
        Assert.Equal(2, verdict.ExitCode);
        Assert.StartsWith("ALN00", verdict.DecidedBy, StringComparison.Ordinal);
    }

    private static Verdict Judge(string source, string target, RunSettings settings) => Judgement.Of(
        EditionText.Source(source, "2026-01-05-en.md"), EditionText.Source(target, "2026-01-05-zh.md"), null, settings with
        {
            // Only rules about whole papers, so that a rule about texts cannot change these counts.
            Checks = settings.Checks with
            {
                Off = settings.Checks.Off.Union(CheckCatalog.All
                    .Select(check => check.Descriptor.Id)
                    .Where(id => id is not ("ALN001" or "ALN002" or "ALN101" or "ALN102" or "ALN103"))),
            },
        }).Verdict;

    private static string Edition(int papers, string text, int without = -1)
    {
        string[] labels = ["TL;DR", "Motivation", "Method", "Result", "Conclusion"];
        Dictionary<string, string> fields = labels.ToDictionary(label => label, _ => text);
        return EditionText.Edition(
        [
            .. Enumerable.Range(1, papers)
                .Where(index => index != without)
                .Select(index => EditionText.Entry(FormattableString.Invariant($"2601.{index:D5}"), fields, index: index)),
        ]);
    }
}
