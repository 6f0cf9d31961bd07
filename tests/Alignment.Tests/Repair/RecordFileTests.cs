using System.Text;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Tests.Repair;

public class RecordFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{\"id\":\"2601.00001\"}")]
    [InlineData("{\"id\":\"2601.00001\"}\n")]
    [InlineData("\uFEFF{\"id\":\"2601.00001\"}\r\n\r\n{ \"id\" : \"2601.00002\" }\r\n")]
    [InlineData("{\"id\":\"2601.00001\",\"title\":\"\\u4e2d 中 \\/ /\"}\n\n \t\n{\"id\":\"2601.00002\"}")]
    public void EveryByte_ComesBack(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        RecordFile file = RecordFile.Of("x.jsonl", bytes);
        Assert.Equal(bytes, file.With(file.Lines));
    }

    [Theory]
    [InlineData("""{"id": "1", "title": "a", "AI": {"tldr": "x"}}""", """{"id": "1", "title": "a"}""")]
    [InlineData("""{"id": "1", "AI": {"tldr": "a } , b"}, "title": "\u0041/\/"}""", """{"id": "1", "title": "\u0041/\/"}""")]
    [InlineData("""{"AI": {"tldr": "x"}, "id": "1"}""", """{"id": "1"}""")]
    [InlineData("""{"AI":null,"id":"1"}""", """{"id":"1"}""")]
    [InlineData("""{"AI": {}}""", """{}""")]
    [InlineData("""{ "id": "1", "note": {"AI": 1} }""", """{ "id": "1", "note": {"AI": 1} }""")]
    public void WithoutSummaries_KeepsEveryOtherByte(string record, string crawled) =>
        Assert.Equal(crawled, Encoding.UTF8.GetString(RecordBytes.WithoutSummaries(Encoding.UTF8.GetBytes(record))));

    [Theory]
    [InlineData("""{"title": "a", "id": " 2601.00001v2 "}""", "2601.00001")]
    [InlineData("""{"abs": "https://arxiv.org/abs/2601.00001"}""", "2601.00001")]
    [InlineData("""{"AI": {"id": "2601.00009"}, "id": "2601.00001"}""", "2601.00001")]
    public void Id_IsThatWhichTheReaderSees(string record, string id)
    {
        RecordFile file = RecordFile.Of("x.jsonl", Encoding.UTF8.GetBytes(record));
        Assert.Equal(ArxivId.Parse(id), Assert.Single(file.Ids));
        Edition read = EditionReader.Read(new("x.jsonl", () => new MemoryStream(Encoding.UTF8.GetBytes(record))));
        Assert.Equal(ArxivId.Parse(id), Assert.Single(read.Papers).Id);
    }

    [Theory]
    [InlineData("# a heading")]
    [InlineData("{\"id\": 1}")]
    [InlineData("{\"id\": \"1\"")]
    [InlineData("{\"id\": \"1\"} {}")]
    [InlineData("[{\"id\": \"1\"}]")]
    public void LineThatIsNoRecord_IsNamed(string line)
    {
        RepairException error = Assert.Throws<RepairException>(() => RecordFile.Of("x.jsonl", Encoding.UTF8.GetBytes("\n" + line + "\n")));
        Assert.StartsWith("x.jsonl:2 ", error.Text.English, StringComparison.Ordinal);
        Assert.StartsWith("x.jsonl:2 ", error.Text.Chinese, StringComparison.Ordinal);
    }
}
