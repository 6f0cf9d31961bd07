using Alignment.Editions;

namespace Alignment.Tests.Editions;

public class ArxivIdTests
{
    [Theory]
    [InlineData("2512.10863", "2512.10863", null)]
    [InlineData("2512.10863v2", "2512.10863", 2)]
    [InlineData("0704.0001", "0704.0001", null)]
    [InlineData("arXiv:2512.10863v12", "2512.10863", 12)]
    [InlineData(" https://arxiv.org/abs/2512.10863v1 ", "2512.10863", 1)]
    [InlineData("http://arxiv.org/abs/astro-ph/0309136v1", "astro-ph/0309136", 1)]
    [InlineData("math.GT/0309136", "math.GT/0309136", null)]
    public void WellFormed_IsRead(string text, string value, int? version)
    {
        ArxivId id = ArxivId.Parse(text);
        Assert.Equal((value, version, true), (id.Value, id.Version, id.IsWellFormed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("moss")]
    [InlineData("2512.108635")]
    [InlineData("251.10863")]
    [InlineData("2512.1086x")]
    [InlineData("math/030913")]
    public void AnythingElse_IsKeptAsItIs(string text)
    {
        ArxivId id = ArxivId.Parse(text);
        Assert.Equal((text, false), (id.Value, id.IsWellFormed));
    }

    [Theory]
    [InlineData("2512.10863", "2512.10863v3")]
    [InlineData("math.GT/0309136", "math/0309136v2")]
    [InlineData("ASTRO-PH/0309136", "astro-ph/0309136")]
    public void SamePaper_IsEqual(string one, string other)
    {
        Assert.Equal(ArxivId.Parse(one), ArxivId.Parse(other));
        Assert.Equal(ArxivId.Parse(one).GetHashCode(), ArxivId.Parse(other).GetHashCode());
    }

    [Fact]
    public void OtherPaper_IsNotEqual() => Assert.NotEqual(ArxivId.Parse("math/0309136"), ArxivId.Parse("hep-th/0309136"));
}
