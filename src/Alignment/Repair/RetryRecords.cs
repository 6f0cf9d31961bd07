using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>Makes the file that the upstream generator takes in place of a crawl.</summary>
public static class RetryRecords
{
    /// <summary>The records of some papers as they were crawled, in the order given.</summary>
    /// <param name="items">The papers.</param>
    /// <param name="files">Where their records are looked for, the first file that holds one first; <c>AI</c> is left out.</param>
    /// <returns>One record a line; no bytes for no papers.</returns>
    /// <exception cref="RepairException">None of the files holds a paper.</exception>
    public static byte[] Of(IEnumerable<RetryItem> items, IReadOnlyList<RecordFile> files)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(files);
        using MemoryStream stream = new();
        foreach (RetryItem item in items)
        {
            ArxivId id = ArxivId.Parse(item.Id);
            RecordLine line = files.Select(file => file.Find(id)).FirstOrDefault(line => line is not null) ?? throw Unknown(item.Id);
            stream.Write(RecordBytes.WithoutSummaries(line.Json.Span));
            stream.Write(line.End.IsEmpty ? "\n"u8 : line.End.Span);
        }

        return stream.ToArray();
    }

    private static RepairException Unknown(string id) => new(
        $"no record of {id} is at hand; name the crawl that the edition was made from: --raw FILE",
        $"没有 {id} 的记录；请用 --raw FILE 给出生成该版本所用的原始抓取文件");
}
