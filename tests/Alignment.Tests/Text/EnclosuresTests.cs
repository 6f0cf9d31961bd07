using Alignment.Text;

namespace Alignment.Tests.Text;

public class EnclosuresTests
{
    [Theory]
    [InlineData("三种（a）设置", 1)]
    [InlineData("1）检索；2）排序", 0)]
    [InlineData("“先读（再写）”", 2)]
    [InlineData("（半角收尾)", 1)]
    [InlineData("the model's size", 0)]
    [InlineData("the 'small' model", 1)]
    [InlineData("当 a < b 时", 0)]
    public void ClosedStretches_AreCounted(string text, int count)
    {
        Enclosures enclosures = Enclosures.Of(text);
        Assert.Equal(count, enclosures.Closed.Length);
        Assert.Null(enclosures.OpenAt);
    }

    [Theory]
    [InlineData("作者（只保留", 2)]
    [InlineData("作者“只（保留）", 2)]
    public void MarkThatNothingCloses_IsFound(string text, int at) => Assert.Equal(at, Enclosures.Of(text).OpenAt);

    [Fact]
    public void ClosingMarkAlsoClosesWhatWasForgottenInside() =>
        Assert.Null(Enclosures.Of("（外“内）").OpenAt);
}
