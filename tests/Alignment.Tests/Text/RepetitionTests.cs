using System.Diagnostics;
using Alignment.Text;

namespace Alignment.Tests.Text;

public class RepetitionTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("甲乙、")]
    [InlineData("model ")]
    public void LongText_TakesTimeThatGrowsWithIt(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
        Stopwatch watch = Stopwatch.StartNew();
        _ = Repetition.Find(text, ClauseSplitter.Clauses(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void LongTextWithoutRepetition_HasNone()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => (char)(0x4E00 + (i * 7919 % 20_000))));
        Assert.Null(Repetition.Find(text, ClauseSplitter.Clauses(text)));
    }
}
