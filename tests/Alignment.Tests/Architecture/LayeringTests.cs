using System.Text.RegularExpressions;

namespace Alignment.Tests.Architecture;

public partial class LayeringTests
{
    private static readonly string[] Layers =
    [
        "Text", "Languages", "Editions", "Pairing", "Evidence", "Scoring", "Checks", "Gate", "Configuration", "Reporting", "Repair",
    ];

    [Fact]
    public void EachFolder_UsesOnlyThoseBeforeIt()
    {
        List<string> upward = [];
        string library = Repository.File("src", "Alignment");
        foreach (string file in Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(library, file).Replace('\\', '/');
            if (path.StartsWith("obj/", StringComparison.Ordinal) || path.StartsWith("bin/", StringComparison.Ordinal) || !path.Contains('/'))
            {
                continue;
            }

            int own = Array.IndexOf(Layers, path.Split('/')[0]);
            Assert.True(own >= 0, $"{path}: a folder that the house does not have");
            upward.AddRange(Namespaces().Matches(File.ReadAllText(file))
                .Select(match => match.Groups[1].Value)
                .Where(used => Array.IndexOf(Layers, used) > own)
                .Select(used => $"{path} uses {used}"));
        }

        Assert.Empty(upward.Distinct());
    }

    // A chart draws what a report says; what it could work out itself, it must not see.
    [Fact]
    public void Charts_UseTheReportAndNoScore()
    {
        string[] allowed = ["Languages", "Editions", "Reporting", "Charts"];
        IEnumerable<string> others = Directory.EnumerateFiles(Repository.File("src", "Alignment.Charts"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Namespaces().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Except(allowed, StringComparer.Ordinal);
        Assert.Empty(others);
    }

    [Fact]
    public void Namespace_IsThatOfTheFolder()
    {
        string library = Repository.File("src", "Alignment");
        foreach (string layer in Layers.Where(layer => Directory.Exists(Path.Combine(library, layer))))
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(library, layer), "*.cs", SearchOption.AllDirectories))
            {
                string folder = Path.GetRelativePath(library, Path.GetDirectoryName(file)!).Replace('\\', '.').Replace('/', '.');
                Assert.Contains($"namespace Alignment.{folder};", File.ReadAllText(file), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("Alignment", "")]
    [InlineData("Alignment.History", "Alignment")]
    [InlineData("Alignment.Corpus", "Alignment")]
    public void Project_RefersOnlyToThoseItMay(string project, string references) =>
        Assert.Equal(
            references,
            string.Join(' ', References().Matches(File.ReadAllText(Repository.File("src", project, project + ".csproj")))
                .Select(match => match.Groups[1].Value)));

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/([A-Za-z.]+)\.csproj""")]
    private static partial Regex References();

    [GeneratedRegex(@"\bAlignment\.([A-Z]\w+)")]
    private static partial Regex Namespaces();
}
