using System.Diagnostics;
using System.Reflection.Metadata;
using System.Text;

namespace Alignment.Tests.Packaging;

public sealed class SourceLinkTests : IDisposable
{
    // Portable PDB, "Source Link": a JSON text that says where each file of the source is found.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-source-link-").FullName;

    // The clone may belong to another user than the one who tests.
    public SourceLinkTests() => File.WriteAllText(Path.Combine(_folder, "gitconfig"), "[safe]\n\tdirectory = *\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PackageFact]
    public void SymbolsOfTheLibrary_LeadToTheCommitOnItsForge()
    {
        string clone = Path.Combine(_folder, "clone");
        Run("git", "clone", "--quiet", "--depth=1", $"file://{Repository.Root}", clone);
        Run("git", "-C", clone, "remote", "set-url", "origin", "https://github.com/example/alignment");
        string commit = Run("git", "-C", clone, "rev-parse", "HEAD").Trim();
        Run("dotnet", "pack", Path.Combine(clone, "src", "Alignment"), "-c", "Release", "-o", _folder, "-v", "quiet", "-p:ContinuousIntegrationBuild=true");
        byte[] symbols = PackageFolder.Read(Assert.Single(Directory.GetFiles(_folder, "Alignment.Core.*.snupkg")), "lib/net10.0/Alignment.Core.pdb");
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        MetadataReader reader = provider.GetMetadataReader();
        string links = Assert.Single(reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value))));
        Assert.Contains($"https://raw.githubusercontent.com/example/alignment/{commit}/*", links, StringComparison.Ordinal);
        string nuspec = Encoding.UTF8.GetString(PackageFolder.Read(Directory.GetFiles(_folder, "Alignment.Core.*.nupkg").Single(), "Alignment.Core.nuspec"));
        Assert.Contains($"commit=\"{commit}\"", nuspec, StringComparison.Ordinal);
    }

    private string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(_folder, "gitconfig");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output}{errors.Result}");
        return output;
    }
}
