namespace Alignment.Corpus.Tests;

/// <summary>A test that needs programs of the system: skipped with the reason where they are not, failed there in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFactAttribute : FactAttribute
{
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];

    /// <summary>A test that needs programs.</summary>
    /// <param name="packages">Their packages in Debian, to say what to install.</param>
    /// <param name="isRootNeeded">Whether only root can run it.</param>
    /// <param name="programs">The programs.</param>
    public NeedsFactAttribute(string packages, bool isRootNeeded, params string[] programs)
    {
        Packages = packages;
        IsRootNeeded = isRootNeeded;
        Programs = programs;
        bool isStrict = Environment.GetEnvironmentVariable("CI") == "true";
        string[] missing = [.. programs.Where(program => !Folders.Any(folder => File.Exists(Path.Combine(folder, program))))];
        Skip = isStrict ? null
            : missing.Length > 0 ? $"not installed: {string.Join(", ", missing)}: apt-get install {packages}"
            : isRootNeeded && Environment.UserName != "root" ? "only root can start the daemons of a cluster"
            : null;
    }

    public string Packages { get; }

    public bool IsRootNeeded { get; }

    public IReadOnlyList<string> Programs { get; }
}
