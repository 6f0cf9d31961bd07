using System.Diagnostics;
using System.Globalization;
using Alignment.Editions;

namespace Alignment.Throughput.Reading;

/// <summary>Reads one edition again and again on one thread, and prints megabytes a second beside what the least work would take.</summary>
internal static class ReadingMeasurement
{
    private const double BytesPerMegabyte = 1_000_000;
    private const double BytesPerMebibyte = 1024 * 1024;
    private const long SlackBytes = 16 * 1024 * 1024;

    /// <summary>Measures one edition. Rates are of the file's bytes; processor time is that of the whole process, its collector included.</summary>
    /// <param name="path">The edition; it is read once before, so that it lies in the page cache.</param>
    /// <param name="passes">Number of passes of each kind.</param>
    public static void Run(string path, int passes)
    {
        Edition edition = Read(path);
        double megabytes = new FileInfo(path).Length / BytesPerMegabyte;
        long peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: {megabytes:0.0} MB, {edition.Form}, {edition.Papers.Length} papers, {edition.Problems.Length} problems"));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        edition = Read(path);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long held = GC.GetTotalMemory(forceFullCollection: true);
        ReadingFloor floor = new(path, edition);
        GC.KeepAlive(edition);
        edition = null!;
        held -= GC.GetTotalMemory(forceFullCollection: true) - floor.HeldBytes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  allocated {allocated / BytesPerMebibyte:0} MiB, held {Math.Max(0, held) / BytesPerMebibyte:0} MiB, most resident so far {peak / BytesPerMebibyte:0} MiB"));

        Print("read", megabytes, passes, () => Read(path));
        Print("read, nothing collected", megabytes, passes, () => Read(path), uncollectedBytes: allocated + SlackBytes);
        Print("floor: bytes alone", megabytes, passes, floor.ReadBytes);
        Print("floor: and SHA-256", megabytes, passes, floor.Hash);
        Print("floor: and UTF-8 checked", megabytes, passes, floor.Check);
        Print("floor: and made UTF-16", megabytes, passes, floor.Transcode);
        Print("floor: and kept as strings", megabytes, passes, floor.Keep);
    }

    private static Edition Read(string path) => EditionReader.Read(EditionSource.Of(path));

    // With room for so many bytes beforehand, nothing is collected meanwhile; 0 leaves that to the collector.
    private static void Print(string name, double megabytes, int passes, Func<object?> read, long uncollectedBytes = 0)
    {
        List<double> processor = [];
        List<double> wall = [];
        List<double> pauses = [];
        List<double> kernel = [];
        List<double> collected = [];
        for (int pass = 0; pass <= passes; pass++)
        {
            // What the pass before left behind is not this one's to clear away.
            GC.Collect();
            bool isHeldOff = uncollectedBytes > 0 && GC.TryStartNoGCRegion(uncollectedBytes);
            int collections = GC.CollectionCount(0);
            TimeSpan paused = GC.GetTotalPauseDuration();
            Environment.ProcessCpuUsage before = Environment.CpuUsage;
            long start = Stopwatch.GetTimestamp();
            object? result = read();
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Environment.ProcessCpuUsage after = Environment.CpuUsage;
            GC.KeepAlive(result);
            collections = GC.CollectionCount(0) - collections;
            if (isHeldOff && collections == 0)
            {
                GC.EndNoGCRegion();
            }

            if (pass > 0)
            {
                collected.Add(collections);
                processor.Add(megabytes / (after.TotalTime - before.TotalTime).TotalSeconds);
                wall.Add(megabytes / seconds);
                kernel.Add((after.PrivilegedTime - before.PrivilegedTime).TotalMilliseconds);
                pauses.Add((GC.GetTotalPauseDuration() - paused).TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-28} processor {Median(processor),6:0} MB/s (best {processor.Max():0}), clock {Median(wall),6:0} (best {wall.Max():0}); "
            + $"of it {Median(collected):0} collections {Median(pauses):0} ms, kernel {Median(kernel):0} ms"));
    }

    private static double Median(List<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
