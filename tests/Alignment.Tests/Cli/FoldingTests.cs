using Alignment.Cli.Rendering;

namespace Alignment.Tests.Cli;

public class FoldingTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("源与目标顺序颠倒", 8, "源与目标|顺序颠倒")]
    [InlineData("请重新生成。", 10, "请重新生|成。")]
    [InlineData("用 GPU 训练三天", 8, "用 GPU|训练三天")]
    [InlineData("a-word-longer-than-that", 5, "a-word-longer-than-that")]
    [InlineData("", 5, "")]
    public void Text_IsFoldedByCells(string text, int width, string lines) => Assert.Equal(lines, string.Join('|', Folding.Fold(text, width)));
}
