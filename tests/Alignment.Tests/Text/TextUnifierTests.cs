using Alignment.Text;

namespace Alignment.Tests.Text;

public class TextUnifierTests
{
    [Theory]
    [InlineData("提升６０％", "提升60%")]
    [InlineData("2–3×", "2-3x")]
    [InlineData(@"about $60\%$ of it", "about 60% of it")]
    [InlineData(@"$1{,}200 \times 10^{6}$", "1,200 x 10^6")]
    [InlineData("10⁻²⁴", "10^-24")]
    [InlineData("近½", "近½")]
    [InlineData("一、二，三（四）。", "一、二，三（四）。")]
    [InlineData("", "")]
    public void Spellings_BecomeOne(string text, string expected) => Assert.Equal(expected, TextUnifier.Unify(text).Text);

    [Fact]
    public void Span_LeadsBackToTheOriginal()
    {
        const string text = @"drops by $12.5\%$ in all";
        UniformText unified = TextUnifier.Unify(text);
        int at = unified.Text.IndexOf("12.5%", StringComparison.Ordinal);
        Assert.Equal(@"12.5\%", unified.Original(at, at + 5).Of(text));
    }
}
