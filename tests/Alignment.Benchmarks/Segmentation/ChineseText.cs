using System.IO.Compression;
using System.Text.Json;

namespace Alignment.Benchmarks.Segmentation;

/// <summary>Real Chinese text on this machine, by lines.</summary>
internal static class ChineseText
{
    /// <summary>Reads a folder: the summaries of the Chinese editions in it, or else its manual pages; or one file of plain text.</summary>
    public static string[] Read(string path)
    {
        if (File.Exists(path))
        {
            return Lines(File.ReadLines(path));
        }

        string[] editions = [.. Files(path, "zh.jsonl")];
        return Lines(editions.Length > 0 ? editions.SelectMany(Summaries) : Files(path, "*.gz").SelectMany(Unpacked));
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Summaries(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            if (record.RootElement.TryGetProperty("AI", out JsonElement fields))
            {
                foreach (JsonProperty field in fields.EnumerateObject())
                {
                    yield return field.Value.GetString()!;
                }
            }
        }
    }

    private static IEnumerable<string> Unpacked(string file)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is string line)
        {
            yield return line;
        }
    }

    // Each line once: repeated ones would stay in the cache. Lines without Chinese are no text for a segmenter.
    private static string[] Lines(IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(text => text.Split(['\n', '\r'])).Distinct(StringComparer.Ordinal)
            .Where(line => line.Any(c => c is >= '\u4E00' and <= '\u9FD5')),
    ];
}
