using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Tests.Gate;

public class BudgetTests
{
    // Of the damaged sample: one paper is a placeholder in all its fields, as an error.
    private static readonly Verdict Plain = Judge();

    [Fact]
    public void ABudgetOfItsOwn_TakesARuleOutOfTheErrors()
    {
        int errors = Errors(Plain);
        int placeholders = Count("ALN108", Level.Error);
        Assert.True(placeholders > 0 && errors > placeholders);
        Verdict verdict = Judge("placeholders=5");
        Assert.Equal(errors - placeholders, Errors(verdict));
        Assert.Equal($"other errors {errors - placeholders}, allowed 0", Budget(verdict, "errors").Text.English);
        Assert.False(Budget(verdict, "placeholders").IsExceeded);
        Assert.Equal(Plain.Errors, verdict.Errors);
    }

    [Fact]
    public void TheVerdict_NamesTheBudgetThatDecided()
    {
        Verdict verdict = Judge("placeholders=0", "errors=1000");
        Assert.Equal(Outcome.Fail, verdict.Outcome);
        Assert.Equal("ALN108", verdict.DecidedBy);
        Assert.Matches("^placeholders [0-9]+, allowed 0; decided by ALN108 placeholder \\([0-9]+\\)$", verdict.Reason.English);
        Assert.Matches("^占位文本 [0-9]+，允许 0；由 ALN108 placeholder（[0-9]+）决定$", verdict.Reason.Chinese);
    }

    [Fact]
    public void ARulesOwnBudget_ComesBeforeTheNamedOne_AndCountsNotes()
    {
        Verdict verdict = Judge("placeholders=0", "ALN108=1000", "errors=1000");
        Assert.Equal(Outcome.Pass, verdict.Outcome);
        Assert.Equal(0, Budget(verdict, "placeholders").Used);
        string note = Sample().Findings.First(finding => finding.Level == Level.Note).Check.Id;
        Assert.Equal(note, Judge($"{note}=0", "errors=1000").DecidedBy);
    }

    [Fact]
    public void AShare_IsOfTheTargetsPapers()
    {
        Judgement judgement = Sample("placeholders=50%", "errors=1000");
        Budget budget = Budget(judgement.Verdict, "placeholders");
        int papers = judgement.Findings.Where(finding => finding.Check.Id == "ALN108").Select(finding => finding.Paper).Distinct().Count();
        Assert.Equal((double)papers / judgement.Evidence.Pair.Target.Papers.Length, budget.Used);
        Assert.EndsWith("<= 50%", budget.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingPapersWithinTheirOwnBudget_AreNoWarningsThatCount()
    {
        Assert.True(Count("ALN101", Level.Warning) > 0);
        Verdict without = Judge("warnings=0", "errors=1000");
        Verdict with = Judge("warnings=0", "errors=1000", "missing-papers=20%");
        Assert.Equal(Count("ALN101", Level.Warning), (int)(Budget(without, "warnings").Used - Budget(with, "warnings").Used));
        Assert.Equal("ALN101", Judge("errors=1000", "missingPapers=0").DecidedBy);
    }

    [Fact]
    public void FailOnNever_LetsEveryBudgetPass()
    {
        RunSettings settings = BudgetSetting.Set(new(), "placeholders=0", "--budget");
        Assert.Equal(Outcome.Pass, Samples.Judge(
            "2026-01-05-en.md", "2026-01-05-zh-damaged.md", settings with { Gate = settings.Gate with { FailOn = FailOn.Never } }).Verdict.Outcome);
    }

    [Fact]
    public void AKnownMissingPaper_IsNotCounted()
    {
        Judgement plain = Sample("missing-papers=0");
        Baseline baseline = Baseline.Of(plain.Findings.Where(finding => finding.Check.Id == "ALN101").Select(finding => Baseline.EntryOf(finding, plain.Date)));
        RunSettings settings = BudgetSetting.Set(new(), "missing-papers=0", "--budget") with { Baseline = baseline };
        Assert.Equal(0, Budget(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md", settings).Verdict, "missing-papers").Used);
    }

    [Theory]
    [InlineData("placehodlers=0", "unknown budget \"placehodlers\"; did you mean \"placeholders\"?")]
    [InlineData("placeholders", "--budget takes NAME=N, such as placeholders=0 or ALN304=5, not \"placeholders\"")]
    [InlineData("placeholders=few", "\"--budget placeholders\" takes a whole number of papers, 0 or more, or a share such as \"5%\"")]
    [InlineData("errors=5%", "\"--budget errors\" takes a whole number, 0 or more")]
    public void Mistake_IsExplained(string given, string message) => Assert.Equal(
        message, Assert.Throws<ConfigurationException>(() => BudgetSetting.Set(new(), given, "--budget")).Message);

    private static Judgement Sample(params string[] budgets) => Samples.Judge(
        "2026-01-05-en.md", "2026-01-05-zh-damaged.md", budgets.Aggregate(new RunSettings(), (settings, budget) => BudgetSetting.Set(settings, budget, "--budget")));

    private static Verdict Judge(params string[] budgets) => Sample(budgets).Verdict;

    private static Budget Budget(Verdict verdict, string name) => Assert.Single(verdict.Budgets, budget => budget.Name == name);

    private static int Errors(Verdict verdict) => (int)Budget(verdict, "errors").Used;

    private static int Count(string rule, Level level) => Sample().Findings.Count(finding => finding.Check.Id == rule && finding.Level == level);
}
