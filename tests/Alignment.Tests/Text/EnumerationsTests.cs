using Alignment.Text;

namespace Alignment.Tests.Text;

public class EnumerationsTests
{
    [Theory]
    [InlineData("检索、重排和生成", 3)]
    [InlineData("前文如此，检索与重排", 2)]
    [InlineData("检索、重排、生成", 3)]
    [InlineData("只有检索", 1)]
    public void Items_AreCounted(string text, int expected) => Assert.Equal(expected, Enumerations.LengthBefore(text, text.Length));

    [Theory]
    [InlineData("1) 检索；2）重排；", 2)]
    [InlineData("先做①检索，再做②生成", 2)]
    [InlineData("3.5 秒内完成 12 项", 0)]
    public void ListMarks_AreFound(string text, int expected) => Assert.Equal(expected, NumberedItems.Highest(text));
}
