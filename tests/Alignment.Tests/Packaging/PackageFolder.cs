using System.IO.Compression;

namespace Alignment.Tests.Packaging;

/// <summary>The packages that tests/run.sh makes; tests that need them skip where they were not made.</summary>
internal static class PackageFolder
{
    public const string Absent = "ALIGNMENT_PACKAGES names no folder of packages (tests/run.sh makes them)";

    public static string? Path { get; } = Environment.GetEnvironmentVariable("ALIGNMENT_PACKAGES");

    /// <summary>The package with an id, whatever its version.</summary>
    public static string Of(string id) => Assert.Single(
        Directory.GetFiles(Path!, $"{id}.*.nupkg"),
        file => char.IsAsciiDigit(System.IO.Path.GetFileName(file)[id.Length + 1]));

    public static Dictionary<string, long> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry => entry.Length);
    }

    public static byte[] Read(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = (archive.GetEntry(entry) ?? throw new InvalidOperationException($"{package} has no {entry}")).Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
