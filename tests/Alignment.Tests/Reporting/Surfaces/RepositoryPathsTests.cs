using Alignment.Reporting;

namespace Alignment.Tests.Reporting.Surfaces;

public class RepositoryPathsTests
{
    private static readonly RepositoryPaths Paths = new("/home/me/repo", "/home/me/repo/site");

    [Theory]
    [InlineData("data/a.md", "site/data/a.md")]
    [InlineData("./data//a.md", "site/data/a.md")]
    [InlineData("../data/a.md", "data/a.md")]
    [InlineData("/home/me/repo/data/a.md", "data/a.md")]
    [InlineData("../../other/a.md", "/home/me/other/a.md")]
    [InlineData("/home/me/repository/a.md", "/home/me/repository/a.md")]
    [InlineData("git:data:data/a.jsonl", "data/a.jsonl")]
    [InlineData("git:v1.0:a:b.jsonl", "a:b.jsonl")]
    [InlineData("-", "stdin")]
    public void Path_StartsAtTheRoot(string path, string expected) => Assert.Equal(expected, Paths.Of(path));

    [Theory]
    [InlineData("每日 论文/a#1?.md", "site/%E6%AF%8F%E6%97%A5%20%E8%AE%BA%E6%96%87/a%231%3F.md")]
    [InlineData("100%/a:b.md", "site/100%25/a%3Ab.md")]
    [InlineData("/tmp/a b.md", "file:///tmp/a%20b.md")]
    public void Uri_IsEncoded(string path, string expected) => Assert.Equal(expected, Paths.UriOf(path));

    [Fact]
    public void HalfACharacter_IsReplaced() => Assert.Equal("site/a%EF%BF%BD.md", Paths.UriOf("a\ud800.md"));

    [Theory]
    [InlineData("data/../data/a.md", "data/a.md")]
    [InlineData("/data/a.md", "/data/a.md")]
    public void WithoutARepository_NamesStay(string path, string expected) => Assert.Equal(expected, new RepositoryPaths().Of(path));
}
