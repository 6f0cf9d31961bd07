using System.Globalization;
using Alignment.Reporting;
using Alignment.Reporting.Sarif;

namespace Alignment.Tests.Reporting.Surfaces;

public class JqTests
{
    private static int Findings => Runs.Several.Judgements.Sum(judgement => judgement.Findings.Length);

    [ToolFact(OutsideTool.Jq)]
    public void JsonOfARun_IsReadByJq() =>
        Assert.Equal(Line(Findings), Jq("[.reports[].findings[]] | length", Runs.Render(Runs.Several, JsonReportRenderer.Render)));

    [ToolFact(OutsideTool.Jq)]
    public void JsonLines_AreReadByJq() => Assert.Equal(Line(Findings), Jq("-s", "length", Runs.Render(Runs.Several, JsonLinesRenderer.Render)));

    [ToolFact(OutsideTool.Jq)]
    public void Sarif_IsReadByJq() => Assert.Equal(
        Line(1), Jq(".runs | length", Runs.Render(Runs.Several, (run, output) => SarifRenderer.Render(run, new(), output))));

    private static string Line(int number) => number.ToString(CultureInfo.InvariantCulture) + "\n";

    private static string Jq(string filter, string input) => OutsideTool.Run(OutsideTool.Jq, ["-e", filter], input);

    private static string Jq(string option, string filter, string input) => OutsideTool.Run(OutsideTool.Jq, ["-e", option, filter], input);
}
