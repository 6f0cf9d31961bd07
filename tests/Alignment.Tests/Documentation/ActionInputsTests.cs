namespace Alignment.Tests.Documentation;

/// <summary>The documentation gives the action what it takes.</summary>
public class ActionInputsTests
{
    [Theory]
    [InlineData("guide.md")]
    [InlineData("guide.zh.md")]
    public void StepOfTheGuide_GivesWhatTheActionTakes(string page)
    {
        string[] given = [.. ActionInputs.GivenIn(File.ReadAllText(Repository.File("docs", page)))];
        Assert.Contains("regenerate", given);
        Assert.All(given, name => Assert.Contains(name, ActionInputs.Known));
    }

    [Fact]
    public void UnknownInput_WouldBeSeen() =>
        Assert.Equal(["sauce", "mode"], ActionInputs.GivenIn("      - uses: OWNER/alignment@v1\n        with:\n          sauce: x\n          # a remark: no input\n          mode: block\n"));
}
