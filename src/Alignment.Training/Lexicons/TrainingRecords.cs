using System.IO.Compression;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Training.Lexicons;

/// <summary>Reads training records: gzip, one JSON object a line.</summary>
internal static class TrainingRecords
{
    /// <summary>Reads all records, in file order.</summary>
    public static List<TrainingRecord> Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using GZipStream gzip = new(file, CompressionMode.Decompress);
        using StreamReader reader = new(gzip);
        List<TrainingRecord> records = [];
        while (reader.ReadLine() is string line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            string Text(string key) => root.GetProperty(key).GetString()!;
            string[] Side(string key) =>
                [.. TrainingRecord.Fields.Select(field => root.GetProperty(key).GetProperty(field.Key()).GetString()!)];
            records.Add(new(
                Text("date"), Text("id"), Text("category"), Text("source"), Text("target"), Text("title"), Text("abstract"),
                Side("en"), Side("zh")));
        }

        return records;
    }
}
