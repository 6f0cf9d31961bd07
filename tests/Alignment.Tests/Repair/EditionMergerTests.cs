using System.Text;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Tests.Repair;

public class EditionMergerTests
{
    private static readonly RecordFile Good = RecordFile.Read(EditionSource.Of(Repository.File("data", "samples", "2026-01-05-zh.jsonl")));
    private static readonly RecordFile Damaged = RecordFile.Read(EditionSource.Of(Repository.File("data", "samples", "2026-01-05-zh-damaged.jsonl")));

    [Fact]
    public void UntouchedLines_KeepEveryByte()
    {
        string[] lines = [.. Damaged.Lines.Select(line => Encoding.UTF8.GetString(line.Json.Span))];
        lines[2] = lines[2].Replace("\"id\": ", "  \"id\"  :\t", StringComparison.Ordinal);
        string text = "\uFEFF" + string.Join("\r\n", lines[..10]) + "\r\n\r\n" + string.Join("\n", lines[10..]);
        RecordFile edition = File(text);

        MergeResult result = Merge(edition, "1810.04805", "2305.18290");
        Assert.Empty(result.Refused);
        Assert.Equal(2, result.Replaced.Length);
        string expected = text;
        foreach (string id in (string[])["1810.04805", "2305.18290"])
        {
            expected = expected.Replace(Json(Damaged, id), Json(Good, id), StringComparison.Ordinal);
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(result.Records.Bytes()));
    }

    [Fact]
    public void MissingPaper_IsPutInAtItsPlaceInTheCrawl()
    {
        RecordFile edition = File(string.Join("\n", Good.Lines.Where((_, i) => i is not (0 or 6 or 7 or 23)).Select(line => Encoding.UTF8.GetString(line.Json.Span))));
        string[] ids = [.. new[] { 23, 7, 0, 6 }.Select(i => Good.Lines[i].Id!.Value.Value)];
        MergeResult result = EditionMerger.Merge(edition, Rows(ids), null, Good, new());
        Assert.Equal(4, result.Inserted.Length);
        Assert.Equal(Good.Ids, result.Records.Ids);
        Assert.Equal(Encoding.UTF8.GetString(Good.Bytes()), Encoding.UTF8.GetString(result.Records.Bytes()) + (result.Records.Lines[^1].End.IsEmpty ? "\n" : ""));
    }

    [Fact]
    public void PaperOfUnknownPlace_IsRefused() =>
        AssertRefused("is neither in the edition nor in the crawl", () => Merge(Damaged, "2005.11401"));

    [Fact]
    public void TwoTextsOfOnePaper_AreRefused() => AssertRefused("twice with different texts", () => EditionMerger.Merge(
        Damaged, File(Json(Good, "1810.04805") + "\n" + Json(Damaged, "1810.04805") + "\n"), null, null, new()));

    [Fact]
    public void RowThatStandsThereAlready_ChangesNothing()
    {
        MergeResult result = Merge(Good, "1810.04805", "2305.18290");
        Assert.Same(Good, result.Records);
        Assert.Equal(2, result.Unchanged.Length);
    }

    [Theory]
    [InlineData("1907.11692")]
    [InlineData("1810.04805")]
    [InlineData("2005.14165")]
    [InlineData("2111.06377")]
    public void WorseRow_IsRefused(string id)
    {
        MergeResult result = EditionMerger.Merge(Good, File(Json(Damaged, id)), null, null, new());
        Assert.Equal(id, Assert.Single(result.Refused).Paper.Value);
        Assert.Same(Good, result.Records);
    }

    [Fact]
    public void PlaceholderInPlaceOfAPlaceholder_IsRefused()
    {
        string again = Json(Damaged, "1907.11692").Replace("Summary generation failed", "Error", StringComparison.Ordinal);
        Assert.Contains("holds no summary", Assert.Single(EditionMerger.Merge(Damaged, File(again), null, null, new()).Refused).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void RestoredRowWithAnError_IsRefused_WithAWarningItComes()
    {
        RecordFile without = File(string.Concat(Good.Lines.Skip(2).Select(line => Encoding.UTF8.GetString(line.Json.Span) + "\n")));
        RecordFile rows = File(Json(Damaged, "1706.03762") + "\n" + Json(Damaged, "1810.04805") + "\n");
        MergeResult result = EditionMerger.Merge(without, rows, null, Good, new());
        Assert.Equal("1810.04805", Assert.Single(result.Refused).Paper.Value);
        Assert.Equal("1706.03762", Assert.Single(result.Inserted).Value);
    }

    private static MergeResult Merge(RecordFile edition, params string[] ids) => EditionMerger.Merge(edition, Rows(ids), null, null, new());

    private static RecordFile Rows(params string[] ids) => File(string.Concat(ids.Select(id => Json(Good, id) + "\n")));

    private static string Json(RecordFile file, string id) => Encoding.UTF8.GetString(file.Find(ArxivId.Parse(id))!.Json.Span);

    private static RecordFile File(string text) => RecordFile.Of("x.jsonl", Encoding.UTF8.GetBytes(text));

    private static void AssertRefused(string reason, Action merge) =>
        Assert.Contains(reason, Assert.Throws<RepairException>(merge).Text.English, StringComparison.Ordinal);
}
