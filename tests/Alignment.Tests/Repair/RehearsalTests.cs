namespace Alignment.Tests.Repair;

/// <summary>The whole way: an edition goes wrong, the gate stops it, two commands put it right, byte for byte.</summary>
public class RehearsalTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void SampleDay_IsWholeAgain(int lostTail)
    {
        using Rehearsal day = Sample();
        day.Damage([0, 4, 8, 11, 15], lostTail);
        Play(day, expectedGenerated: 5 + lostTail);
    }

    [SharedTheory]
    [InlineData(0)]
    [InlineData(57)]
    public void RealDay_IsWholeAgain(int lostTail)
    {
        using Rehearsal day = Real();
        day.Damage(Enumerable.Range(0, 48).Select(i => 3 + 4 * i).Where(row => row < day.Papers - lostTail), lostTail);
        int damaged = Enumerable.Range(0, 48).Count(i => 3 + 4 * i < day.Papers - lostTail);
        Play(day, damaged + lostTail);
    }

    private static void Play(Rehearsal day, int expectedGenerated)
    {
        day.RunToMerge();
        Assert.Equal(expectedGenerated, File.ReadAllLines(day.Regenerated).Length);

        Rehearsal.Result merged = day.Merge();
        Assert.Equal((0, ""), (merged.Exit, merged.Error));
        AssertWhole(day);
        Rehearsal.Result check = day.Check();
        Assert.True(check.Exit == 0, check.Output);

        // Twice is once.
        Assert.Equal(0, day.Merge().Exit);
        AssertWhole(day);
        Assert.Equal(0, day.Run("retry", day.Report, "-o", day.At(".gate")).Exit);
        Assert.Equal(0, new FileInfo(day.At(".gate", "retry.ids.txt")).Length);
    }

    internal static Rehearsal Sample()
    {
        string samples = Repository.File("data", "samples");
        return new(Path.Combine(samples, "2026-01-05-en.jsonl"), Path.Combine(samples, "2026-01-05-zh"), null);
    }

    internal static Rehearsal Real()
    {
        string crawl = SharedData.Digests("crawls", "2026-06-10");
        return new(Path.Combine(crawl, "en.jsonl"), Path.Combine(crawl, "zh"), Path.Combine(crawl, "raw.jsonl"));
    }

    internal static void AssertWhole(Rehearsal day)
    {
        Assert.Equal(day.GoodRecords, File.ReadAllBytes(day.Chinese));
        Assert.Equal(day.GoodMarkdown, File.ReadAllBytes(day.Markdown));
        Assert.Equal(4, Directory.GetFiles(day.At("data")).Length);
    }
}
