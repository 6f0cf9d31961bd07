using Alignment.Scoring;

namespace Alignment.Tests.Scoring;

public class TerminalStyleTests
{
    [Theory]
    [InlineData(1115, 1115, 0, true)]
    [InlineData(1110, 1115, 1, true)]
    [InlineData(50, 55, 0, true)] // five fields cut off in a small edition, each in another paper
    [InlineData(50, 55, 1, false)] // one paper whose fields all lack the stop: a habit
    [InlineData(10, 55, 0, false)]
    [InlineData(15, 15, 0, false)] // too few fields to tell
    public void HabitIsFirm_WhenStopsAreLackingOnlyOneByOne(int terminated, int fields, int openPapers, bool isFirm) =>
        Assert.Equal(isFirm, new TerminalStyle(terminated, fields, openPapers, 10, 0).IsFirm);

    [Theory]
    [InlineData(20, 15, true)] // most end in mid-phrase: they were cut off
    [InlineData(20, 2, false)] // they end as whole texts do: a habit
    [InlineData(0, 0, false)]
    public void HabitIsFirm_WhenMostEndingsAreBroken(int endings, int broken, bool isFirm) =>
        Assert.Equal(isFirm, new TerminalStyle(35, 55, 3, endings, broken).IsFirm);
}
