using Alignment.Cli.Rendering;

namespace Alignment.Tests.Cli.Rendering;

public class CellTests
{
    // The widths of python3-wcwidth 0.7 (Unicode 17), which terminals agree with.
    [Theory]
    [InlineData("alignment", 9)]
    [InlineData("中文版", 6)]
    [InlineData("，。；“”…", 9)]
    [InlineData("Ａ１", 4)]
    [InlineData("ｱｲ", 2)]
    [InlineData("한글", 4)]
    [InlineData("①α℃±", 4)]
    [InlineData("█░→✔✖▲·", 7)]
    [InlineData("e\u0301", 1)]
    [InlineData("か\u3099", 2)]
    [InlineData("😀", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("a\u200Bb", 2)]
    public void Cells_AreThoseOfATerminal(string text, int cells) => Assert.Equal(cells, Page.Cells(text));
}
