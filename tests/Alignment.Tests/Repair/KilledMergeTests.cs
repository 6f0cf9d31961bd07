using System.Diagnostics;

namespace Alignment.Tests.Repair;

/// <summary>A merge killed at any moment leaves each file old or new, never half; merging again ends it.</summary>
public class KilledMergeTests
{
    private const int Subsets = 10;
    private const int Seed = 20260105;

    // 128 + SIGKILL.
    private const int Killed = 137;

    [Fact]
    public void SampleDay_SurvivesEveryKill()
    {
        using Rehearsal day = RehearsalTests.Sample();
        KillAll(day, lostTail: 6);
    }

    [SharedFact]
    public void RealDay_SurvivesEveryKill()
    {
        using Rehearsal day = RehearsalTests.Real();
        KillAll(day, lostTail: 40);
    }

    private static void KillAll(Rehearsal day, int lostTail)
    {
        Random random = new(Seed);
        double whole = double.NaN;
        int killed = 0;
        for (int subset = 0; subset < Subsets; subset++)
        {
            int kept = day.Papers - lostTail;
            int[] rows = [.. Enumerable.Range(0, kept).Where(_ => random.Next(5) == 0)];
            day.Damage(rows.Length > 0 ? rows : [0], lostTail);
            day.RunToMerge();
            byte[] oldRecords = File.ReadAllBytes(day.Chinese);
            byte[] oldMarkdown = File.ReadAllBytes(day.Markdown);

            // The first run tells how long a merge takes; the others end at a random moment of that time, every other one of them
            // as soon as a new file is begun, when most can go wrong.
            Stopwatch watch = Stopwatch.StartNew();
            using Process merge = Start(day);
            if (!double.IsNaN(whole))
            {
                Wait(subset % 2 == 0 ? random.NextDouble() * whole : whole, until: subset % 2 == 0 ? null : day.At("data"));
                merge.Kill();
            }

            merge.WaitForExit();
            killed += merge.ExitCode == Killed ? 1 : 0;
            whole = double.IsNaN(whole) ? watch.Elapsed.TotalMilliseconds : whole;
            AssertOldOrNew(oldRecords, day.GoodRecords, day.Chinese);
            AssertOldOrNew(oldMarkdown, day.GoodMarkdown, day.Markdown);

            Rehearsal.Result again = day.Merge();
            Assert.True(again.Exit == 0, again.Error);
            RehearsalTests.AssertWhole(day);
            Directory.Delete(day.At(".gate"), recursive: true);
        }

        Assert.True(killed > 0, "every merge was over before it was killed: the test tried nothing");
    }

    private static void AssertOldOrNew(byte[] before, byte[] after, string path)
    {
        byte[] found = File.ReadAllBytes(path);
        Assert.True(found.AsSpan().SequenceEqual(before) || found.AsSpan().SequenceEqual(after), $"{path} is neither old nor new");
    }

    private static void Wait(double milliseconds, string? until)
    {
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed.TotalMilliseconds < milliseconds;)
        {
            if (until is not null && Directory.EnumerateFiles(until, ".*.tmp").Any())
            {
                return;
            }
        }
    }

    private static Process Start(Rehearsal day)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "alignment.exe" : "alignment"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = day.At(),
        };
        foreach (string argument in day.MergeArguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
