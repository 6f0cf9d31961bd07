using Alignment.Configuration;

namespace Alignment.Tests.Configuration;

public class SuggestionsTests
{
    private static readonly string[] Words = ["unsupported-number", "placeholder", "all", "error"];

    [Theory]
    [InlineData("unsuported-number", "unsupported-number")]
    [InlineData("palceholder", "placeholder")]
    [InlineData("PLACEHOLDER", "placeholder")]
    [InlineData("al", "all")]
    [InlineData("errors", "error")]
    public void Slip_FindsItsWord(string typed, string meant) => Assert.Equal(meant, Suggestions.Nearest(typed, Words));

    [Theory]
    [InlineData("number")]
    [InlineData("xyz")]
    [InlineData("")]
    public void AnotherWord_FindsNone(string typed) => Assert.Null(Suggestions.Nearest(typed, Words));
}
