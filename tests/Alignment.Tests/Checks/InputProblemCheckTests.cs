using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Tests.Checks;

/// <summary>The rules that pass on what a reader met: malformed-record, broken-markup, unknown-label.</summary>
public class InputProblemCheckTests
{
    [Fact]
    public void WholeEdition_IsClean()
    {
        (string source, string target) = EditionTester.Editions();
        Assert.Empty(EditionTester.Judge(source, target).Findings);
    }

    [Theory]
    [InlineData("</details>")]
    [InlineData("<details>\n  <summary>Details</summary>\n")]
    public void LostTag_IsBrokenMarkup(string tag)
    {
        Finding finding = Assert.Single(Damaged("broken-markup", tag, ""));
        Assert.Equal((Level.Error, Side.Target, "2601.00000"), (finding.Level, finding.Side, finding.Paper?.Value));
    }

    [Fact]
    public void BrokenMarkupOfTheSource_IsAWarning()
    {
        (string source, string target) = EditionTester.Editions();
        Finding finding = Assert.Single(new EditionTester("broken-markup").Findings((First(source, "</details>", ""), target)));
        Assert.Equal((Level.Warning, Side.Source), (finding.Level, finding.Side));
    }

    [Theory]
    [InlineData("Approach: ")]
    [InlineData("方法：")]
    [InlineData("**Approach**: ")]
    public void LabelThatTheEditionDoesNotUse_IsReportedForItsField(string label)
    {
        Finding finding = Assert.Single(Damaged("unknown-label", "Method: ", label));
        Assert.Equal((Level.Warning, FieldName.Method), (finding.Level, finding.Field));
    }

    [Theory]
    [InlineData("</details>", "</details>\nA stray line.", "A stray line.")]
    [InlineData("https://arxiv.org/abs/2601.00000", "https://arxiv.org/abs/moss", "moss")]
    public void WhatBelongsToNoField_IsAMalformedRecord(string old, string changed, string evidence)
    {
        Finding finding = Assert.Single(Damaged("malformed-record", old, changed));
        Assert.Equal(Level.Warning, finding.Level);
        Assert.Equal(evidence, Assert.Single(finding.Evidence));
    }

    [Fact]
    public void BracesInAMessage_AreText()
    {
        var judgement = EditionTester.Judge(EditionTester.Editions().Source, "{\"id\": \"2601.00000\", {0}");
        Assert.Equal("ALN001", judgement.Verdict.DecidedBy);
    }

    private static Finding[] Damaged(string rule, string old, string changed)
    {
        (string source, string target) = EditionTester.Editions();
        return new EditionTester(rule).Findings((source, First(target, old, changed)));
    }

    private static string First(string text, string old, string changed)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + changed + text[(at + old.Length)..];
    }
}
