using System.Text.RegularExpressions;
using Alignment.Tests.Repair;

namespace Alignment.Tests.Cli;

/// <summary>What <c>merge</c> refuses, with nothing written.</summary>
public sealed class MergeCommandTests : IDisposable
{
    private readonly Rehearsal _day = RehearsalTests.Sample();

    public MergeCommandTests()
    {
        _day.Damage([0, 4, 8], 0);
        _day.RunToMerge();
    }

    public void Dispose() => _day.Dispose();

    [Fact]
    public void WorseRow_IsRefused_AndTheOthersOnlyComeWhenAskedFor()
    {
        string[] rows = File.ReadAllLines(_day.Regenerated);
        rows[1] = Regex.Replace(rows[1], "\"(tldr|motivation|method|result|conclusion)\": \"[^\"]*\"", "\"$1\": \"Error\"");
        File.WriteAllLines(_day.Regenerated, rows);
        AssertRefused(1, "2201.11903: the new row holds no summary", _day.MergeArguments);

        Rehearsal.Result others = _day.Merge("--skip-refused");
        Assert.Equal(1, others.Exit);
        Assert.Contains("2 replaced, 0 put in, 0 there already, 1 refused", others.Output, StringComparison.Ordinal);
        _day.Generate();
        Assert.Equal(2, _day.Merge().Exit);
        Assert.Equal(0, _day.Run("merge", _day.Chinese, _day.Regenerated, "--markdown", _day.Markdown).Exit);
        RehearsalTests.AssertWhole(_day);
    }

    [Fact]
    public void UnknownPaper_IsRefused()
    {
        File.AppendAllLines(_day.Regenerated, [File.ReadAllLines(_day.Chinese)[1]]);
        AssertRefused(2, "1810.04805 is not on the retry list", _day.MergeArguments);
        File.WriteAllText(_day.Regenerated, File.ReadAllText(_day.Regenerated).Replace("1706.03762", "1706.99999", StringComparison.Ordinal));
        AssertRefused(2, "1706.99999 is neither in the edition nor in the crawl", "merge", _day.Chinese, _day.Regenerated, "--raw", _day.Raw);
    }

    [Fact]
    public void EditionThatChangedMeanwhile_IsRefused()
    {
        File.AppendAllText(_day.Chinese, "\n");
        AssertRefused(2, "changed since it was judged", _day.MergeArguments);
    }

    [Fact]
    public void MarkdownThatWasEdited_IsRefused()
    {
        File.WriteAllText(_day.Markdown, File.ReadAllText(_day.Markdown).Replace("Main category: cs.LG\n", "Main category: cs.LG \n", StringComparison.Ordinal));
        AssertRefused(2, "writing the Markdown again would lose something", _day.MergeArguments);
    }

    [Fact]
    public void FileThatIsRead_IsNotWrittenOver()
    {
        AssertRefused(2, "is an input", [.. _day.MergeArguments, "-o", _day.Regenerated]);
        AssertRefused(2, "is an input", [.. _day.MergeArguments, "-o", _day.Markdown]);
        AssertRefused(2, "is an input", ["merge", _day.Chinese, _day.Regenerated, "--markdown", _day.Chinese]);
        AssertRefused(2, "is not a file that can be written", ["merge", "-", _day.Regenerated]);
    }

    [Fact]
    public void OtherFile_LeavesTheEditionAlone()
    {
        byte[] before = File.ReadAllBytes(_day.Chinese);
        Assert.Equal(0, _day.Run("merge", _day.Chinese, _day.Regenerated, "-o", _day.At("new.jsonl")).Exit);
        Assert.Equal(before, File.ReadAllBytes(_day.Chinese));
        Assert.Equal(_day.GoodRecords, File.ReadAllBytes(_day.At("new.jsonl")));
    }

    [Fact]
    public void WithoutOldMarkdown_ItSaysWhereTheOrderComesFrom()
    {
        File.Delete(_day.Markdown);
        Rehearsal.Result result = _day.Merge();
        Assert.Equal(0, result.Exit);
        Assert.Contains("no earlier Markdown to take the order of categories from", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LeftoversOfAKilledMerge_AreRemoved()
    {
        string left = _day.At("data", $".{Path.GetFileName(_day.Chinese)}.{int.MaxValue}.tmp");
        File.WriteAllText(left, "half");
        Assert.Equal(0, _day.Merge().Exit);
        Assert.False(File.Exists(left));
    }

    private void AssertRefused(int exit, string reason, params string[] args)
    {
        string[] before = Snapshot();
        Rehearsal.Result result = _day.Run(args);
        Assert.Equal(exit, result.Exit);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Equal(before, Snapshot());
    }

    private string[] Snapshot() =>
    [
        .. Directory.GetFiles(_day.At(), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => file + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
    ];
}
