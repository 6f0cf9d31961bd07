using System.Text.Json;
using Alignment.History.Replays;
using Alignment.History.Trends;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.History.Trends;

public class TrendSchemaTests
{
    private static readonly string TrendSchema = SchemaWriter.Write(TrendJson.Indented.TrendReport, "Trend of alignment, version 1");
    private static readonly string ReplaySchema = SchemaWriter.Write(TrendJson.Indented.ReplayReport, "Replay of alignment, version 1");

    [Fact]
    public void PublishedSchemas_AreThoseOfTheCode()
    {
        Golden.Matches(TrendSchema, "docs", "trend.schema.json");
        Golden.Matches(ReplaySchema, "docs", "replay.schema.json");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Trend_FollowsItsSchema(int days)
    {
        TrendSeries missing = TrendSeries.Of(SeriesKind.Missing, Enumerable.Range(0, days).Select(day =>
            Observation.Rate(HistoryFolder.Date(day), "zh.jsonl", "model A", day < 20 ? 0 : 30, 100)));
        TrendReport report = TrendBuilder.Build([missing, new(SeriesKind.Support, [])]);
        Assert.Equal(days > 30 ? [20] : Array.Empty<int>(), report.Series[0].Changes.Select(change => change.Index));
        using StringWriter writer = new();
        TrendRenderers.WriteJson(report, writer);
        AssertFollows(TrendSchema, writer.ToString());
    }

    [Fact]
    public void Replay_FollowsItsSchema()
    {
        using StringWriter writer = new();
        TrendRenderers.WriteJson(
            new ReplayReport(ReplayReport.CurrentSchema, 2, 1, 0, ["a note"], [new("2026-01-05", "zh.md", "", "fail", 3, 0, ["placeholder 3"])]), writer);
        AssertFollows(ReplaySchema, writer.ToString());
    }

    private static void AssertFollows(string schema, string json)
    {
        using JsonDocument rules = JsonDocument.Parse(schema);
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Empty(SchemaValidator.Problems(rules.RootElement, document.RootElement));
    }
}
