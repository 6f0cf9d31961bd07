using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Alignment.Checks;
using Alignment.Gate;

namespace Alignment.Reporting.JUnit;

/// <summary>Writes verdicts as JUnit XML: a suite for an edition, a test for a rule.</summary>
/// <remarks>
/// A test per rule, not per paper: papers are others every day, rules stay, so that a service can tell since when one fails. A rule
/// fails when the gate counts its findings; one that keeps the edition from being judged is an error. What the gate lets through
/// stands in the suite's output. The time of a suite is the day of its edition: the same editions give the same bytes.
/// </remarks>
public static class JUnitRenderer
{
    private const string NoDay = "1970-01-01";

    /// <summary>Writes a run.</summary>
    public static void Render(JudgedRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<JUnitSuite> suites = [.. run.Judgements.Select(judgement => JUnitSuite.Of(judgement, run.IsSingle))];
        if (!run.Alone.IsEmpty)
        {
            suites = suites.Add(JUnitSuite.OfAlone(run));
        }

        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        XmlWriterSettings layout = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, layout))
        {
            xml.WriteStartElement("testsuites");
            for (int i = 0; i < suites.Length; i++)
            {
                Suite(xml, suites[i], i);
            }

            xml.WriteEndElement();
        }

        output.Write(text);
        output.Write('\n');
    }

    private static void Suite(XmlWriter xml, JUnitSuite suite, int index)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", suite.Name);
        Attribute(xml, "package", ToolRow.Current.Name);
        Attribute(xml, "id", index.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "timestamp", (suite.Day ?? NoDay) + "T00:00:00");
        Attribute(xml, "hostname", "localhost");
        Attribute(xml, "tests", suite.Cases.Length.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "failures", suite.Cases.Count(test => test.Outcome == Outcome.Fail).ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "errors", suite.Cases.Count(test => test.Outcome == Outcome.CannotJudge).ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "time", "0");
        xml.WriteStartElement("properties");
        foreach ((string name, string value) in suite.Properties)
        {
            xml.WriteStartElement("property");
            Attribute(xml, "name", name);
            Attribute(xml, "value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (JUnitCase test in suite.Cases)
        {
            Case(xml, test);
        }

        Text(xml, "system-out", suite.Output);
        Text(xml, "system-err", "");
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, JUnitCase test)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", test.Name);
        Attribute(xml, "classname", test.ClassName);
        Attribute(xml, "time", "0");
        if (test.Outcome != Outcome.Pass)
        {
            xml.WriteStartElement(test.Outcome == Outcome.Fail ? "failure" : "error");
            Attribute(xml, "message", test.Message);
            Attribute(xml, "type", test.Type);
            xml.WriteString(XmlSafe.Escape(test.Text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteString(XmlSafe.Escape(text));
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, XmlSafe.Escape(value));
}
