using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class CopiedFieldCheckTests
{
    private const string Motivation = "以往的检索工具依赖大量人工，费用高且难以及时更新。";

    private static readonly CheckTester Check = new("copied-field");

    [Theory]
    [InlineData("[|以往的检索工具依赖大量人工，费用高且难以及时更新|]")]
    [InlineData("[|以往的检索工具依赖大量人工，费用高且难以及时更新了。|]")]
    public void TextOfAnotherField_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("以往的检索工具依赖大量人工，本文改用两个互相校正的小型网络，只需少量标注即可训练。")]
    [InlineData("见上。")]
    public void TextThatSharesAClause_IsClean(string target) => Check.Passes("", target);

    [Fact]
    public void FindingStandsAtTheLaterFieldAndNamesTheOther()
    {
        Finding finding = Assert.Single(Check.Findings("", Motivation));
        Assert.Contains("Method holds the text of Motivation", finding.Message.English, StringComparison.Ordinal);
        Assert.True(finding.Related!.Start.Line < finding.Place.Start.Line);
    }
}
