using Alignment.Throughput;

// alignment-throughput RECORDS [PASSES [FIRST-MONTH LAST-MONTH]]
if (args is not [string records, .. string[] rest] || rest.Length is not (0 or 1 or 3))
{
    Console.Error.WriteLine("usage: alignment-throughput RECORDS.jsonl.gz [PASSES [FIRST-MONTH LAST-MONTH]]");
    return 2;
}

int passes = rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 7;
(string first, string last) = rest.Length > 1 ? (rest[1], rest[2]) : ("2026-04", "2026-08");
DirectoryInfo folder = Directory.CreateTempSubdirectory("alignment-throughput-");
try
{
    List<EditionFiles> editions = EditionWriter.Write(records, first, last, folder.FullName);
    Measurement.Run("one edition after another", editions, passes, atOnce: 1);
    Measurement.Run("an edition a core at a time", editions, passes, Environment.ProcessorCount);
}
finally
{
    folder.Delete(recursive: true);
}

return 0;
