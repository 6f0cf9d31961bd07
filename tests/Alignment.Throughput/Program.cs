using System.Globalization;
using Alignment.Throughput;
using Alignment.Throughput.Reading;

// alignment-throughput RECORDS [PASSES [FIRST-MONTH LAST-MONTH]]
// alignment-throughput large RECORDS PAPERS…
// alignment-throughput write RECORDS FOLDER
// alignment-throughput read PASSES EDITION…
switch (args)
{
    case ["large", string records, .. { Length: > 0 } sizes]:
        LargeEditions.Measure(records, Array.ConvertAll(sizes, size => int.Parse(size, CultureInfo.InvariantCulture)));
        return 0;
    case ["write", string records, string folder]:
        BulkEditions.Write(records, folder);
        return 0;
    case ["read", string passes, .. { Length: > 0 } editions]:
        foreach (string edition in editions)
        {
            ReadingMeasurement.Run(edition, int.Parse(passes, CultureInfo.InvariantCulture));
        }

        return 0;
    case [string records, .. { Length: 0 or 1 or 3 } rest]:
        Judge(records, rest);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: alignment-throughput RECORDS.jsonl.gz [PASSES [FIRST-MONTH LAST-MONTH]]
                   alignment-throughput large RECORDS.jsonl.gz PAPERS...
                   alignment-throughput write RECORDS.jsonl.gz FOLDER
                   alignment-throughput read PASSES EDITION...
            """);
        return 2;
}

static void Judge(string records, string[] rest)
{
    int passes = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 7;
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
}
