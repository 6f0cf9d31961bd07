using System.Text.Json;
using Alignment.Reporting;
using Alignment.Reporting.Exports;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Reporting.Exports;

public class FieldPairRowsTests
{
    private static readonly string Schema = SchemaWriter.Write(ReportJson.Indented.FieldPairRow, "One pair of texts of alignment, version 1");
    private static readonly Judgement Damaged = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");

    [Fact]
    public void PublishedSchema_IsThatOfTheCode() => Golden.Matches(Schema, "docs", "export.schema.json");

    [Theory]
    [InlineData("2026-01-05-en.md", "2026-01-05-zh.md", 120)]
    [InlineData("2026-01-05-en.md", "2026-01-05-zh-damaged.md", 114)]
    [InlineData("2026-01-05-en.jsonl", "2026-01-05-zh-damaged.jsonl", 114)]
    [InlineData("2026-01-05-en.md", "README.md", 0)]
    public void EveryLine_FollowsItsSchema(string source, string target, int pairs)
    {
        using JsonDocument schema = JsonDocument.Parse(Schema);
        string[] lines = Samples.Render(Samples.Judge(source, target), (judgement, output) => JsonLinesExport.Render(FieldPairRows.Of(judgement), output))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(pairs, lines.Length);
        foreach (string line in lines)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            Assert.Empty(SchemaValidator.Problems(schema.RootElement, row.RootElement));
        }
    }

    // The scores are those of the report, and the places lead to the texts.
    [Fact]
    public void Row_SaysWhatTheReportSays()
    {
        Report report = ReportBuilder.Build(Damaged);
        string[] english = File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-en.md"));
        string[] chinese = File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-zh-damaged.md"));
        foreach (FieldPairRow row in FieldPairRows.Of(Damaged))
        {
            PaperFieldRow field = report.Papers.Single(paper => paper.Id == row.Id).Fields.Single(field => field.Field == row.Field);
            Assert.Equal(
                (field.Source, field.Target, field.Ratio, field.Residual, field.Coverage, field.EstimatedScore),
                (row.SourceState, row.TargetState, row.Ratio, row.Residual, row.Coverage, row.EstimatedScore));
            Assert.StartsWith(row.Source.Split('\n')[0], english[row.SourceLine - 1][(row.SourceColumn - 1)..], StringComparison.Ordinal);
            Assert.StartsWith(row.Target.Split('\n')[0], chinese[row.TargetLine - 1][(row.TargetColumn - 1)..], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1706.03762", "result", "warning", "", "ALN304", "ALN312")]
    [InlineData("1706.03762", "method", "clean", "", "", "")]
    [InlineData("1907.11692", "method", "error", "ALN108", "", "")]
    public void Status_IsTheGravestFindingOfTheFieldOrItsPaper(string id, string field, string status, string errors, string warnings, string notes)
    {
        FieldPairRow row = FieldPairRows.Of(Damaged).Single(row => row.Id == id && row.Field == field);
        Assert.Equal((status, errors, warnings, notes), (row.Status, string.Join(' ', row.Errors), string.Join(' ', row.Warnings), string.Join(' ', row.Notes)));
    }

    // 2005.11401 is left out, the conclusion of 1810.04805 is empty.
    [Fact]
    public void OnlyWhatBothSidesHold_IsAPair()
    {
        (string, string)[] pairs = [.. FieldPairRows.Of(Damaged).Select(row => (row.Id, row.Field))];
        Assert.DoesNotContain(pairs, pair => pair.Item1 == "2005.11401");
        Assert.DoesNotContain(("1810.04805", "conclusion"), pairs);
        Assert.Contains(("1810.04805", "result"), pairs);
        Assert.Equal(pairs.Length, pairs.Distinct().Count());
    }
}
