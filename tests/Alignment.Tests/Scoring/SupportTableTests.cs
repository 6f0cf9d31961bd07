using Alignment.Scoring;
using Alignment.Tests.Languages;

namespace Alignment.Tests.Scoring;

public class SupportTableTests
{
    private const int Moss = 1;
    private const int Leaf = 2;

    [Fact]
    public void EmptyPaper_SupportsNothing()
    {
        SupportTable table = new(LexiconTests.Small);
        table.Fill([]);
        Assert.Equal(SupportTable.None, table[0]);
        Assert.Equal(SupportTable.None, table[1]);
    }

    [Fact]
    public void Value_IsTheSmoothedLogRatio()
    {
        SupportTable table = new(LexiconTests.Small);
        table.Fill([Moss, Leaf]);
        Assert.Equal(Math.Log(0.1 + (0.9 * (0.8 + 0.1) / 2 / 0.02)), table[0], 3);
        Assert.Equal(Math.Log(0.1 + (0.9 * 0.6 / 2 / 0.04)), table[1], 3);
    }

    [Fact]
    public void NextPaper_StartsAnew()
    {
        SupportTable table = new(LexiconTests.Small);
        table.Fill([Moss, Leaf]);
        table.Fill([Moss]);
        Assert.Equal(Math.Log(0.1 + (0.9 * 0.8 / 0.02)), table[0], 3);
        Assert.Equal(SupportTable.None, table[1]);
    }
}
