using Alignment.Configuration;

namespace Alignment.Tests.Configuration;

public sealed class DiscoveryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("alignment-discovery-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("alignment.json", "", "alignment.json")]
    [InlineData("alignment.json", "data/2026", "../../alignment.json")]
    [InlineData("data/.alignment.json", "data/2026", "../.alignment.json")]
    [InlineData("data/2026/alignment.json", "data", null)]
    public void TheNearestFile_IsFoundUpwards(string file, string folder, string? found)
    {
        Directory.CreateDirectory(Path.Combine(_root, ".git"));
        Directory.CreateDirectory(Path.Combine(_root, "data", "2026"));
        File.WriteAllText(Path.Combine(_root, file), "{}");
        Assert.Equal(found, ConfigurationFile.Find(Path.Combine(_root, folder)));
    }

    [Fact]
    public void TheSearch_EndsAtTheRootOfTheRepository()
    {
        // A worktree has a file of that name.
        string repository = Directory.CreateDirectory(Path.Combine(_root, "repository", "data")).Parent!.FullName;
        File.WriteAllText(Path.Combine(repository, ".git"), "gitdir: elsewhere\n");
        File.WriteAllText(Path.Combine(_root, "alignment.json"), "{}");
        Assert.Null(ConfigurationFile.Find(Path.Combine(repository, "data")));
    }

    [Fact]
    public void BothNamesInOneFolder_AreAMistake()
    {
        File.WriteAllText(Path.Combine(_root, "alignment.json"), "{}");
        File.WriteAllText(Path.Combine(_root, ".alignment.json"), "{}");
        Assert.Contains(
            "holds both alignment.json and .alignment.json; keep one",
            Assert.Throws<ConfigurationException>(() => ConfigurationFile.Find(_root)).Message, StringComparison.Ordinal);
    }
}
