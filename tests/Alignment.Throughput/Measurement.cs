using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Throughput;

/// <summary>Reads and judges all editions, pass after pass, and prints what each pass took.</summary>
internal static class Measurement
{
    private const double BytesPerKibibyte = 1024;

    // Of native code a pass is enough: files and tables are in memory then. Where it is compiled while it runs, and again by what
    // ran often, the rate rises for the first 20,000 pairs.
    private static readonly int PairsToWarmUp = RuntimeFeature.IsDynamicCodeCompiled ? 30_000 : 1;

    /// <summary>Runs the passes, after those that warm up, and prints them and their median.</summary>
    /// <param name="name">What the passes are called.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="passes">Number of passes that count.</param>
    /// <param name="atOnce">Number of editions judged at a time; the papers of each are spread over the cores as well.</param>
    public static void Run(string name, List<EditionFiles> editions, int passes, int atOnce)
    {
        int papers = editions.Sum(edition => edition.Papers);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {editions.Count} editions, {papers} paper pairs, {Environment.ProcessorCount} cores"));
        for (int judged = 0; judged < PairsToWarmUp; judged += Math.Max(papers, 1))
        {
            Judge(editions, atOnce);
        }

        List<double> rates = [];
        List<double> costs = [];
        for (int pass = 1; pass <= passes; pass++)
        {
            Environment.ProcessCpuUsage before = Environment.CpuUsage;
            long allocated = GC.GetTotalAllocatedBytes();
            long start = Stopwatch.GetTimestamp();
            int findings = Judge(editions, atOnce);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Environment.ProcessCpuUsage after = Environment.CpuUsage;
            double kernel = (after.PrivilegedTime - before.PrivilegedTime).TotalMilliseconds / papers;
            rates.Add(papers / seconds);
            costs.Add((after.UserTime - before.UserTime).TotalMilliseconds / papers);
            double kibibytes = (GC.GetTotalAllocatedBytes() - allocated) / BytesPerKibibyte / papers;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {rates[^1]:0} pairs/s, {costs[^1]:0.000} ms user and {kernel:0.000} ms kernel a pair, {kibibytes:0} KiB a pair, {findings} findings"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  median {Median(rates):0} pairs/s ({rates.Min():0}–{rates.Max():0}), {Median(costs):0.000} ms user a pair"));
    }

    private static int Judge(List<EditionFiles> editions, int atOnce)
    {
        int findings = 0;
        ParallelOptions options = new() { MaxDegreeOfParallelism = atOnce };
        Parallel.ForEach(editions, options, edition =>
        {
            Judgement judgement = Judgement.Of(
                EditionSource.Of(edition.Source), EditionSource.Of(edition.Target), null, new RunSettings());
            Interlocked.Add(ref findings, judgement.Findings.Length);
        });
        return findings;
    }

    private static double Median(List<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
