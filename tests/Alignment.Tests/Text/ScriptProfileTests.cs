using Alignment.Text;

namespace Alignment.Tests.Text;

public class ScriptProfileTests
{
    [Theory]
    [InlineData("", 0, 0, 0, 0)]
    [InlineData("a b", 3, 2, 0, 2)]
    [InlineData("GPT-4 在九个任务上\t达到 87.2%。", 22, 19, 8, 3)]
    [InlineData("@AZ[`az{ 一鿿㐀〇", 13, 12, 4, 4)]
    [InlineData("\u00A0\u3000\u0085x", 4, 1, 0, 1)]
    [InlineData("𠀀é", 2, 2, 1, 1)]
    public void CharactersAreCounted_ByKind(string text, int length, int visible, int han, int latin)
    {
        ScriptProfile profile = ScriptProfile.Of(text);
        Assert.Equal((length, visible, han, latin), (profile.Length, profile.Visible, profile.Han, profile.Latin));
    }

    [Fact]
    public void EveryCharacter_CountsTheSameWhereverItStands()
    {
        for (int c = 1; c < char.MaxValue; c++)
        {
            ScriptProfile alone = ScriptProfile.Of([(char)c]);
            ScriptProfile last = ScriptProfile.Of("1234567" + (char)c + "12345678");
            Assert.Equal(alone with { Length = 16, Visible = alone.Visible + 15 }, last);
        }
    }
}
