using Alignment.Configuration;

namespace Alignment.Tests.Configuration;

public class PercentageTests
{
    [Theory]
    [InlineData("5%", 0.05)]
    [InlineData(" 5 % ", 0.05)]
    [InlineData("0.05", 0.05)]
    [InlineData("0", 0.0)]
    [InlineData("100%", 1.0)]
    [InlineData("1", 1.0)]
    public void Share_IsRead(string text, double share) => Assert.Equal(share, Percentage.Parse(text));

    [Theory]
    [InlineData("5")]
    [InlineData("101%")]
    [InlineData("-1%")]
    [InlineData("5,5%")]
    [InlineData("NaN")]
    [InlineData("%")]
    [InlineData("")]
    public void AnythingElse_IsNot(string text) => Assert.Null(Percentage.Parse(text));
}
