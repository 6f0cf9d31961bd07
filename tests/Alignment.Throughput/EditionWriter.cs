using System.IO.Compression;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Throughput;

/// <summary>Writes training records out as the editions they came from: by day and by makers, one JSON record a line.</summary>
internal static class EditionWriter
{
    // A day of which hardly anything is left is no edition.
    private const int FewestPapers = 5;

    /// <summary>Writes the editions of some months.</summary>
    /// <param name="records">The training records: gzip, one JSON object a line.</param>
    /// <param name="first">The first month, <c>yyyy-MM</c>.</param>
    /// <param name="last">The last month.</param>
    /// <param name="folder">Where the files go.</param>
    public static List<EditionFiles> Write(string records, string first, string last, string folder)
    {
        List<EditionFiles> editions = [];
        foreach (IGrouping<string, JsonElement> edition in Read(records)
            .Where(record => IsBetween(Text(record, "date")[..7], first, last))
            .GroupBy(record => Text(record, "date") + '/' + Text(record, "source") + '/' + Text(record, "target"))
            .OrderBy(edition => edition.Key, StringComparer.Ordinal))
        {
            JsonElement[] papers = [.. edition.DistinctBy(paper => ArxivId.Parse(Text(paper, "id")))];
            if (papers.Length >= FewestPapers)
            {
                string start = Path.Combine(folder, $"{edition.Key[..10]}-{editions.Count:000}");
                editions.Add(new(start + "-en.jsonl", start + "-zh.jsonl", papers.Length));
                WriteSide(editions[^1].Source, papers, "en");
                WriteSide(editions[^1].Target, papers, "zh");
            }
        }

        return editions;
    }

    /// <summary>The training records of a file.</summary>
    public static IEnumerable<JsonElement> Read(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is string line)
        {
            using JsonDocument record = JsonDocument.Parse(line);
            yield return record.RootElement.Clone();
        }
    }

    private static void WriteSide(string path, IEnumerable<JsonElement> papers, string side)
    {
        using FileStream file = File.Create(path);
        foreach (JsonElement paper in papers)
        {
            using (Utf8JsonWriter writer = new(file))
            {
                writer.WriteStartObject();
                writer.WriteString("id", Text(paper, "id"));
                writer.WriteStartArray("categories");
                writer.WriteStringValue(Text(paper, "category"));
                writer.WriteEndArray();
                writer.WriteString("title", Text(paper, "title"));
                writer.WriteString("summary", Text(paper, "abstract"));
                writer.WritePropertyName("AI");
                paper.GetProperty(side).WriteTo(writer);
                writer.WriteEndObject();
            }

            file.WriteByte((byte)'\n');
        }
    }

    private static bool IsBetween(string month, string first, string last) =>
        string.CompareOrdinal(first, month) <= 0 && string.CompareOrdinal(month, last) <= 0;

    /// <summary>The text of a key that the record holds.</summary>
    public static string Text(JsonElement record, string key) => record.GetProperty(key).GetString()!;
}
