using System.Text.Json;
using Alignment.Reporting;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Reporting;

public class ReportSchemaTests
{
    private static readonly string ReportSchema = SchemaWriter.Write(ReportJson.Indented.Report, "Report of alignment, version 1");
    private static readonly string FindingSchema = SchemaWriter.Write(ReportJson.Indented.FindingRow, "One finding of alignment, version 1");

    public static TheoryData<string, string> Pairs { get; } = new()
    {
        { "2026-01-05-en.md", "2026-01-05-zh.md" },
        { "2026-01-05-en.md", "2026-01-05-zh-damaged.md" },
        { "2026-01-05-en.jsonl", "2026-01-05-zh-damaged.jsonl" },
        { "2026-01-05-en.md", "2026-01-05-zh-damaged.jsonl" },
        { "2026-01-05-zh.md", "2026-01-05-en.md" },
        { "2026-01-05-en.md", "README.md" },
    };

    [Fact]
    public void PublishedSchemas_AreThoseOfTheCode()
    {
        Golden.Matches(ReportSchema, "docs", "report.schema.json");
        Golden.Matches(FindingSchema, "docs", "finding.schema.json");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Report_FollowsItsSchema(string source, string target)
    {
        using JsonDocument schema = JsonDocument.Parse(ReportSchema);
        using JsonDocument report = JsonDocument.Parse(Samples.Render(Samples.Judge(source, target), JsonReportRenderer.Render));
        Assert.Empty(SchemaValidator.Problems(schema.RootElement, report.RootElement));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void EveryLine_FollowsTheSchemaOfAFinding(string source, string target)
    {
        using JsonDocument schema = JsonDocument.Parse(FindingSchema);
        string lines = Samples.Render(Samples.Judge(source, target), JsonLinesRenderer.Render);
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument finding = JsonDocument.Parse(line);
            Assert.Empty(SchemaValidator.Problems(schema.RootElement, finding.RootElement));
        }
    }

    [Fact]
    public void EveryKeyOfTheSchema_IsWrittenSomewhere()
    {
        using JsonDocument schema = JsonDocument.Parse(ReportSchema);
        using JsonDocument report = JsonDocument.Parse(
            Samples.Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), JsonReportRenderer.Render));
        string[] written = [.. SchemaValidator.KeysOf(report.RootElement).Distinct().Order(StringComparer.Ordinal)];
        string[] named = [.. SchemaValidator.Keys(schema.RootElement).Order(StringComparer.Ordinal)];
        // A baseline alone makes these (Gate/BaselineTests).
        Assert.Equal(named.Except(["$.findings[].known", "$.verdict.known"]), written);
    }

    [Fact]
    public void MissingKey_UnknownKeyAndWrongWord_AreSeen()
    {
        using JsonDocument schema = JsonDocument.Parse(FindingSchema);
        string line = Samples.Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), JsonLinesRenderer.Render).Split('\n')[0];
        Assert.NotEmpty(Problems(line.Replace("\"rule\"", "\"rulé\"", StringComparison.Ordinal)));
        Assert.NotEmpty(Problems(line.Replace("\"side\":\"", "\"side\":\"x", StringComparison.Ordinal)));
        Assert.NotEmpty(Problems(line.Replace("\"line\":", "\"line\":-0.5e-1,\"more\":", StringComparison.Ordinal)));

        List<string> Problems(string json)
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return [.. SchemaValidator.Problems(schema.RootElement, document.RootElement)];
        }
    }
}
