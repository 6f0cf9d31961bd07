using Alignment.Configuration;

namespace Alignment.Tests.Configuration;

public class CheckSelectorTests
{
    [Theory]
    [InlineData("ALN108")]
    [InlineData("aln108")]
    [InlineData("placeholder")]
    public void IdOrName_NamesOneRule(string word) => Assert.Equal("ALN108", Assert.Single(CheckSelector.Resolve(word)));

    [Fact]
    public void BeginningOfIds_NamesAllOfThem()
    {
        string[] ids = [.. CheckSelector.Resolve("ALN1")];
        Assert.Contains("ALN101", ids);
        Assert.Contains("ALN110", ids);
        Assert.All(ids, id => Assert.StartsWith("ALN1", id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ALN999", "unknown check \"ALN999\"")]
    [InlineData("ALN18", "unknown check \"ALN18\"; did you mean \"ALN108\"?")]
    [InlineData("nonsense", "unknown check \"nonsense\"; list them with: alignment rules")]
    [InlineData("A", "unknown check \"A\"")]
    public void UnknownWord_SaysWhatToDo(string word, string message) =>
        Assert.StartsWith(message, Assert.Throws<ConfigurationException>(() => CheckSelector.Resolve(word)).Message, StringComparison.Ordinal);
}
