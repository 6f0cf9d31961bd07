using Alignment.Languages;

namespace Alignment.Tests.Languages;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十五", 25)]
    [InlineData("一百零三", 103)]
    [InlineData("三千五百万", 35_000_000)]
    [InlineData("一亿二千万", 120_000_000)]
    [InlineData("三万亿", 3_000_000_000_000)]
    [InlineData("二〇二六", 2026)]
    [InlineData("两百", 200)]
    public void Numeral_HasItsValue(string text, long expected)
    {
        Assert.True(ChineseNumerals.TryRead(text, 0, out decimal value, out int end));
        Assert.Equal(expected, value);
        Assert.Equal(text.Length, end);
    }

    [Theory]
    [InlineData("千万")]
    [InlineData("三四")]
    [InlineData("百")]
    [InlineData("亿亿")]
    public void IndefiniteNumeral_HasNone(string text) => Assert.False(ChineseNumerals.TryRead(text, 0, out _, out _));

    [Fact]
    public void LongRun_DoesNotOverflow() =>
        ChineseNumerals.TryRead(string.Concat(Enumerable.Repeat("九亿", 40)), 0, out _, out _);
}
