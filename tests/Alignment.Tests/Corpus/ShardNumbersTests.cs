using Alignment.Corpus;
using Alignment.Corpus.Runs;

namespace Alignment.Tests.Corpus;

public class ShardNumbersTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("1-4", "1-4")]
    [InlineData("9,7,8,1", "1,7-9")]
    [InlineData(" 2, 4-4 ,12", "2,4,12")]
    public void Numbers_ReadAsTheyAreWritten(string text, string written) =>
        Assert.Equal(written, ShardNumbers.Write(ShardNumbers.Parse(text, 12)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("5-3")]
    [InlineData("1-2-3")]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("1,,2")]
    public void OtherText_IsRefused_InBothLanguages(string text)
    {
        CorpusException error = Assert.Throws<CorpusException>(() => ShardNumbers.Parse(text, 12));
        Assert.Contains("1 to 12", error.Text.English, StringComparison.Ordinal);
        Assert.Contains("1 到 12", error.Text.Chinese, StringComparison.Ordinal);
    }
}
