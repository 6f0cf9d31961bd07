using System.Text.Json;
using Alignment.Repair;
using Alignment.Reporting;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Repair;

public class RetrySchemaTests
{
    private static readonly string Schema = SchemaWriter.Write(RepairJson.Indented.RetryList, "Retry list of alignment, version 1");

    [Fact]
    public void PublishedSchema_IsThatOfTheCode() => Golden.Matches(Schema, "docs", "retry.schema.json");

    [Theory]
    [InlineData("2026-01-05-zh-damaged.jsonl")]
    [InlineData("2026-01-05-zh.jsonl")]
    public void List_FollowsItsSchema_AndIsReadAgain(string target)
    {
        RetryList list = RetryPlanner.Plan(ReportBuilder.Build(Samples.Judge("2026-01-05-en.jsonl", target)), null);
        string json = Written(list);
        using JsonDocument schema = JsonDocument.Parse(Schema);
        using JsonDocument value = JsonDocument.Parse(json);
        Assert.Empty(SchemaValidator.Problems(schema.RootElement, value.RootElement));
        Assert.Equal(json, Written(RetryList.Read(Source(json))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "schema": "alignment/retry/1" }""")]
    [InlineData("""{ "schema": "alignment/report/1" }""")]
    public void AnythingElse_IsNoRetryList(string json) =>
        Assert.Contains("not a retry list", Assert.Throws<RepairException>(() => RetryList.Read(Source(json))).Text.English, StringComparison.Ordinal);

    private static string Written(RetryList list)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        list.Write(writer);
        return writer.ToString();
    }

    private static Alignment.Editions.EditionSource Source(string json) =>
        new("retry.json", () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)));
}
