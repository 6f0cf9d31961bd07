using System.Text.Json;
using Alignment.Corpus;
using Alignment.Tests.Documentation;

namespace Alignment.Tests.Corpus;

public sealed class CorpusSchemaTests : IDisposable
{
    private static readonly string Schema = SchemaWriter.Write(CorpusJson.Indented.CorpusSummary, "Summary of a corpus, version 1");

    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PublishedSchema_IsThatOfTheCode() => Golden.Matches(Schema, "docs", "corpus.schema.json");

    [Fact]
    public void Summary_FollowsItsSchema_AndHoldsEveryKey()
    {
        string days = _folder.WriteDays(4);
        File.WriteAllText(_folder.Target(3), "{\"id\": \"2601.0\n");
        string plan = _folder.File("plan.jsonl");
        _folder.Run("corpus", "plan", days, "-o", plan);
        Assert.Equal(2, _folder.Run("corpus", "run", plan, "-o", _folder.File("out")).Exit);
        Assert.Equal(2, _folder.Run("corpus", "merge", _folder.File("out"), "-o", _folder.File("summary.json")).Exit);

        using JsonDocument schema = JsonDocument.Parse(Schema);
        using JsonDocument summary = JsonDocument.Parse(File.ReadAllText(_folder.File("summary.json")));
        Assert.Empty(SchemaValidator.Problems(schema.RootElement, summary.RootElement));
        Assert.Equal(
            SchemaValidator.Keys(schema.RootElement).Order(StringComparer.Ordinal),
            SchemaValidator.KeysOf(summary.RootElement).Distinct().Order(StringComparer.Ordinal));
    }
}
