namespace Alignment.Tests.Checks;

public class MissingNumberCheckTests
{
    private static readonly CheckTester Check = new("missing-number");

    [Theory]
    [InlineData("It is 4-7x faster.", "速度提升 4 至 7 倍。")]
    [InlineData("It is 4-7x faster.", "速度最高提升 7 倍。")]
    [InlineData("It is 4-7x faster.", "速度高达 7 倍。")]
    [InlineData("Accuracy rises by 12%.", "准确率提升了 12%。")]
    [InlineData("Accuracy rises by 12%.", "准确率提升几个百分点，达到 12%。")]
    public void NumberInPlace_IsClean(string source, string target) => Check.Passes(source, target);

    [Theory]
    [InlineData("It is 4-7x faster.", "速度提升 [|7 倍|]。")]
    [InlineData("Accuracy rises by 12%.", "准确率提升了[|%|]。")]
    [InlineData("Accuracy is 12%.", "准确率 [|%|]。")]
    [InlineData("Accuracy is 12%.", "准确率[|高达|] ，且成本更低。")]
    [InlineData("Accuracy is 12%.", "在测试集（[|（|]）上有效。")]
    [InlineData("Errors fall to 12-14% of cases.", "错误降至 [|14%|]。")]
    public void LostNumber_IsMarked(string source, string target) =>
        Assert.Contains(
            Check.Findings(source, target.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)),
            finding => finding.Evidence.Any(words => target.Contains("[|" + words + "|]", StringComparison.Ordinal)));

    [Fact]
    public void FigureToldNowhere_IsNoted() =>
        Assert.Contains("41.5%", Assert.Single(Check.Findings("Recall is 41.5% in all.", "召回率有所提升。")).Message.English, StringComparison.Ordinal);
}
