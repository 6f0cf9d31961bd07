namespace Alignment.Corpus.Tests;

/// <summary>A test that needs programs of the system: skipped with the reason where they are not, failed there in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFactAttribute : FactAttribute
{
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];

    /// <summary>A test that needs programs.</summary>
    /// <param name="packages">Their packages in Debian, to say what to install.</param>
    /// <param name="programs">The programs.</param>
    public NeedsFactAttribute(string packages, params string[] programs)
    {
        Packages = packages;
        Programs = programs;
        bool isStrict = Environment.GetEnvironmentVariable("CI") == "true";
        string[] missing = [.. programs.Where(program => !Folders.Any(folder => File.Exists(Path.Combine(folder, program))))];
        Skip = isStrict || missing.Length == 0 ? null : $"not installed: {string.Join(", ", missing)}; apt-get install {packages}";
    }

    public string Packages { get; }

    public IReadOnlyList<string> Programs { get; }
}
