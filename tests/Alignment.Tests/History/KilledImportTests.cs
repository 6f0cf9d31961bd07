using System.Diagnostics;
using Alignment.Cli;

namespace Alignment.Tests.History;

/// <summary>An import that is killed leaves whole editions only, and goes on where it stopped.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Days = 30;
    private const int Kills = 10;

    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void KilledAtTenRandomMoments_LeavesOnlyWholeEditions()
    {
        string editions = _folder.WriteDays(Days);
        string whole = _folder.File("whole.db");
        Stopwatch watch = Stopwatch.StartNew();
        using (Process uninterrupted = Start(editions, whole))
        {
            uninterrupted.WaitForExit();
            Assert.Equal(ExitCode.Success, uninterrupted.ExitCode);
        }

        double full = watch.Elapsed.TotalMilliseconds;
        HistoryRules.AssertWhole(whole);
        Assert.Equal((long)Days, HistoryFolder.Value(whole, "SELECT count(*) FROM edition"));

        Random random = new(20260105);
        SortedSet<long> stored = [];
        string database = _folder.File("killed.db");
        for (int kill = 0; kill < Kills; kill++)
        {
            Delete(database);
            using Process import = Start(editions, database);
            // The first tenth is start-up; a moment is no less random for being one at which something is written.
            Thread.Sleep((int)(full * (0.1 + (0.85 * random.NextDouble()))));
            import.Kill();
            import.WaitForExit();
            if (File.Exists(database) && HistoryFolder.Value(database, "SELECT count(*) FROM sqlite_schema") is > 0L)
            {
                HistoryRules.AssertWhole(database);
                stored.Add((long)HistoryFolder.Value(database, "SELECT count(*) FROM edition"));
            }
        }

        Assert.True(stored.Count > 2, $"every kill came at the same moment: {string.Join(", ", stored)} editions");
        using (Process rest = Start(editions, database))
        {
            rest.WaitForExit();
            Assert.Equal(ExitCode.Success, rest.ExitCode);
        }

        Assert.Equal(HistoryFolder.Dump(whole), HistoryFolder.Dump(database));
    }

    // SIGKILL on Unix: nothing of the process runs any more.
    private static Process Start(string editions, string database)
    {
        string? native = Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE");
        string managed = typeof(CommandLine).Assembly.Location;
        ProcessStartInfo start = new(native ?? "dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[.. native is null ? (string[])[managed] : [], "history", "import", editions, "--db", database])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static void Delete(string database)
    {
        foreach (string suffix in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(database + suffix);
        }
    }
}
