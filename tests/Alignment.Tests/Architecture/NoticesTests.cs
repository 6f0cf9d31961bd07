using System.Text.Json;

namespace Alignment.Tests.Architecture;

public class NoticesTests
{
    [Fact]
    public void ThirdPartyNotices_NameEveryPackageThatTheProgramsContain()
    {
        string notices = File.ReadAllText(Repository.File("THIRD-PARTY-NOTICES.md"));
        foreach (string package in Packages())
        {
            Assert.Contains($"| {package} |", notices, StringComparison.Ordinal);
        }
    }

    // What the shipped command contains. The training program makes files of data/ and is not shipped itself; neither are
    // tools of the build.
    private static IEnumerable<string> Packages() =>
        ((string[])["Alignment", "Alignment.Charts", "Alignment.History", "Alignment.Corpus", "Alignment.Cli"])
            .Select(project => Repository.File("src", project, "obj", "project.assets.json"))
            .SelectMany(file =>
            {
                using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(file));
                return assets.RootElement.GetProperty("libraries").EnumerateObject()
                    .Where(library => library.Value.GetProperty("type").GetString() == "package")
                    .Select(library => library.Name.Replace("/", " | ", StringComparison.Ordinal))
                    .ToArray();
            })
            .Distinct(StringComparer.Ordinal)
            .Where(package => !package.Contains("ILCompiler", StringComparison.Ordinal)
                && !package.Contains("ILLink.Tasks", StringComparison.Ordinal));
}
