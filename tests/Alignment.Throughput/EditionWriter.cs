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
                editions.Add(WriteOne(papers.Select(paper => (Text(paper, "id"), paper)), start));
            }
        }

        return editions;
    }

    /// <summary>Writes one edition.</summary>
    /// <param name="papers">Its papers, each under the id it gets.</param>
    /// <param name="start">How the paths of its files begin.</param>
    public static EditionFiles WriteOne(IEnumerable<(string Id, JsonElement Record)> papers, string start)
    {
        string source = start + "-en.jsonl";
        string target = start + "-zh.jsonl";
        int count = 0;
        using FileStream english = File.Create(source);
        using FileStream chinese = File.Create(target);
        foreach ((string id, JsonElement record) in papers)
        {
            WriteSide(english, id, record, "en");
            WriteSide(chinese, id, record, "zh");
            count++;
        }

        return new(source, target, count);
    }

    /// <summary>The training records, in file order.</summary>
    public static IEnumerable<JsonElement> Read(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is string line)
        {
            using JsonDocument record = JsonDocument.Parse(line);
            yield return record.RootElement.Clone();
        }
    }

    private static void WriteSide(FileStream file, string id, JsonElement paper, string side)
    {
        using (Utf8JsonWriter writer = new(file))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
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

    private static bool IsBetween(string month, string first, string last) =>
        string.CompareOrdinal(first, month) <= 0 && string.CompareOrdinal(month, last) <= 0;

    /// <summary>The text of a key that the record holds.</summary>
    public static string Text(JsonElement record, string key) => record.GetProperty(key).GetString()!;
}
