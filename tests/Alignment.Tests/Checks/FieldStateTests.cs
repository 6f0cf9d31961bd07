using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests.Checks;

/// <summary>Fields that are missing, empty or hold a failure text: one cause, one finding.</summary>
public class FieldStateTests
{
    private static readonly string[] Labels = ["TL;DR", "Motivation", "Method", "Result", "Conclusion"];

    [Fact]
    public void FieldOfTheTemplateThatAPaperLacks_IsOneError()
    {
        Finding finding = Assert.Single(Findings(entry => entry.Replace("Result: 结果甲。\n\n", "", StringComparison.Ordinal)));
        Assert.Equal(("ALN106", Level.Error, FieldName.Result, Side.Target), (finding.Check.Id, finding.Level, finding.Field, finding.Side));
    }

    [Fact]
    public void FieldMissingInTheSource_IsAWarning()
    {
        Finding finding = Assert.Single(
            Findings(entry => entry, english: entry => entry.Replace("Result: The Result is told.\n\n", "", StringComparison.Ordinal)));
        Assert.Equal(("ALN106", Level.Warning, Side.Source), (finding.Check.Id, finding.Level, finding.Side));
    }

    [Fact]
    public void MissingAbstract_IsOneError()
    {
        Finding finding = Assert.Single(
            Findings(entry => entry.Replace($"Abstract: {EditionText.Abstract}\n", "", StringComparison.Ordinal)));
        Assert.Equal(("ALN106", FieldName.Abstract), (finding.Check.Id, finding.Field));
    }

    [Fact]
    public void PaperWithoutAnySummary_IsOneFinding()
    {
        Finding finding = Assert.Single(Findings(entry => Labels.Aggregate(
            entry, (text, label) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(label + ":", StringComparison.Ordinal))))));
        Assert.Equal(("ALN106", null), (finding.Check.Id, finding.Field));
    }

    [Fact]
    public void EmptyField_IsOneError()
    {
        Finding finding = Assert.Single(Findings(With(("Method", ""))));
        Assert.Equal(("ALN107", FieldName.Method), (finding.Check.Id, finding.Field));
    }

    [Fact]
    public void PaperWhoseFieldsAreAllEmpty_IsOneFinding()
    {
        Finding finding = Assert.Single(Findings(With([.. Labels.Select(label => (label, ""))])));
        Assert.Equal(("ALN107", null), (finding.Check.Id, finding.Field));
    }

    [Fact]
    public void PaperOfFailureTextsAndEmptyFields_IsOneFindingOfTheFailure()
    {
        Finding finding = Assert.Single(Findings(With(
            ("TL;DR", ""), ("Motivation", "Error"), ("Method", "抱歉，我无法处理该请求。"), ("Result", "Error"), ("Conclusion", ""))));
        Assert.Equal(("ALN108", null), (finding.Check.Id, finding.Field));
    }

    [Fact]
    public void PaperThatTheModelRefused_IsOneRefusal()
    {
        Finding finding = Assert.Single(Findings(With([.. Labels.Select(label => (label, "I’m sorry, but I can’t help with that."))])));
        Assert.Equal(("ALN109", null), (finding.Check.Id, finding.Field));
    }

    private static Func<string, string> With(params (string Label, string Text)[] fields) => entry =>
        fields.Aggregate(entry, (text, field) => string.Join('\n', text.Split('\n').Select(line =>
            line.StartsWith(field.Label + ":", StringComparison.Ordinal) ? $"{field.Label}: {field.Text}" : line)));

    // What the rules for fields without text say about one paper of twelve, changed by a function.
    private static Finding[] Findings(Func<string, string> change, Func<string, string>? english = null)
    {
        List<string> source = [];
        List<string> target = [];
        for (int i = 0; i < 12; i++)
        {
            string id = FormattableString.Invariant($"2601.{i + 1:D5}");
            string en = EditionText.Entry(id, Labels.ToDictionary(label => label, label => $"The {label} is told."), index: i + 1);
            string zh = EditionText.Entry(id, Labels.ToDictionary(label => label, label => label == "Result" ? "结果甲。" : "本文说明一件事情。"), index: i + 1);
            source.Add(i == 0 && english is not null ? english(en) : en);
            target.Add(i == 0 ? change(zh) : zh);
        }

        Judgement judgement = Judgement.Of(
            EditionText.Source(EditionText.Edition(source), "2026-01-05-en.md"),
            EditionText.Source(EditionText.Edition(target), "2026-01-05-zh.md"),
            null,
            new RunSettings());
        return [.. judgement.Findings.Where(finding => finding.Check.Id is "ALN106" or "ALN107" or "ALN108" or "ALN109")];
    }
}
