namespace Alignment.Tests;

/// <summary>Real editions that are not part of the repository; tests that need them skip where they are absent.</summary>
internal static class SharedData
{
    public const string Absent = "the shared editions (../shared) are not on this machine";

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    public static bool Exists { get; } = Directory.Exists(Path.Combine(Root, "data", "digests"));

    public static string Digests(params string[] path) => Path.Combine([Root, "data", "digests", .. path]);
}
