using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

public class PrintableTests
{
    [Theory]
    [InlineData("注意力机制 is all 𝒙 ½ 😀", "注意力机制 is all 𝒙 ½ 😀")]
    [InlineData("\u001b[2J\u001b]0;title\u0007", "\\u001B[2J\\u001B]0;title\\u0007")]
    [InlineData("a\u202Eb\u2066c\u200F", "a\\u202Eb\\u2066c\\u200F")]
    [InlineData("one\r\ntwo\ttwo", "one\\u000D\\u000Atwo\\u0009two")]
    [InlineData("\u009b31m", "\\u009B31m")]
    [InlineData("", "")]
    public void HostileCharacter_IsWrittenOut(string text, string safe) => Assert.Equal(safe, Printable.Escape(text));

    [Fact]
    public void LoneSurrogate_IsWrittenOut() => Assert.Equal("a\\uD800b", Printable.Escape("a" + (char)0xD800 + "b"));
}
