using System.Globalization;
using System.Text.Json;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Throughput;

/// <summary>Judges single editions of growing size, to see what a paper costs in each.</summary>
internal static class LargeEditions
{
    private const double Kibibyte = 1024;
    private const int FewestPapersAPass = 3000;

    /// <summary>Writes an edition of each size and judges it; small ones several times over.</summary>
    /// <param name="records">The training records. The first so many make an edition; when they are used up, they come again under other ids.</param>
    /// <param name="sizes">Numbers of papers.</param>
    public static void Measure(string records, int[] sizes)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("alignment-throughput-");
        try
        {
            foreach (int size in sizes)
            {
                Measure(EditionWriter.WriteOne(Papers(records).Take(size), Path.Combine(folder.FullName, "large")));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(EditionFiles edition)
    {
        int passes = Math.Max(1, FewestPapersAPass / edition.Papers);
        Judge(edition);
        GC.Collect();
        Environment.ProcessCpuUsage before = Environment.CpuUsage;
        long allocated = GC.GetTotalAllocatedBytes();
        for (int pass = 0; pass < passes; pass++)
        {
            Judge(edition);
        }

        double milliseconds = (Environment.CpuUsage.TotalTime - before.TotalTime).TotalMilliseconds;
        double papers = (double)edition.Papers * passes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{edition.Papers} papers: {milliseconds / papers:0.000} ms a pair; "
            + $"{(GC.GetTotalAllocatedBytes() - allocated) / Kibibyte / papers:0} KiB a pair; "
            + $"resident {Environment.WorkingSet / Kibibyte / Kibibyte:0} MiB"));
    }

    private static void Judge(EditionFiles edition) =>
        Judgement.Of(EditionSource.Of(edition.Source), EditionSource.Of(edition.Target), null, new RunSettings());

    private static IEnumerable<(string Id, JsonElement Record)> Papers(string records)
    {
        HashSet<string> seen = [];
        for (int round = 0; ; round++)
        {
            int number = 0;
            foreach (JsonElement record in EditionWriter.Read(records))
            {
                string id = record.GetProperty("id").GetString()!;
                if (round > 0)
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"{50 + round}01.{number++:00000}"), record);
                }
                else if (seen.Add(id))
                {
                    yield return (id, record);
                }
            }
        }
    }
}
