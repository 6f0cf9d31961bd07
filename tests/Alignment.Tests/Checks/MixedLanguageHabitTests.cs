using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Reporting;

namespace Alignment.Tests.Checks;

public class MixedLanguageHabitTests
{
    [Fact]
    public void EnglishWordsInManyFields_AreOneWarning()
    {
        Finding[] findings = Findings(damaged: 10);
        Finding warning = Assert.Single(findings, finding => finding.Level == Level.Warning);
        Assert.Equal(10, warning.Papers.Length);
        Assert.Equal(10, findings.Count(finding => finding.Level == Level.Note));
    }

    [Fact]
    public void EnglishWordsInAFewFields_AreAWarningEach() =>
        Assert.Equal(3, Findings(damaged: 3).Count(finding => finding.Level == Level.Warning));

    private static Finding[] Findings(int damaged)
    {
        string Edition(Func<int, string> method) => EditionText.Edition(
        [
            .. Enumerable.Range(1, 20).Select(i => EditionText.Entry(
                FormattableString.Invariant($"2601.{i:D5}"), new Dictionary<string, string> { ["Method"] = method(i) })),
        ]);
        Judgement judgement = Judgement.Of(
            EditionText.Source(Edition(_ => "It is better on each measure."), "en.md"),
            EditionText.Source(Edition(i => i <= damaged ? "该方法在各项指标上 consistently 优于基线。" : "该方法在各项指标上优于基线。"), "zh.md"),
            null,
            new RunSettings());
        return [.. judgement.Findings.Where(finding => finding.Check.Name == "mixed-language")];
    }
}
