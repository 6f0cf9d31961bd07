namespace Alignment.Tests;

/// <summary>Real editions that are not part of the repository; tests that need them skip where they are absent.</summary>
internal static class SharedData
{
    public const string Absent = "the shared editions (../shared) are not on this machine";

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    public static bool Exists { get; } = Directory.Exists(Path.Combine(Root, "data", "digests"));

    public static string Digests(params string[] path) => Path.Combine([Root, "data", "digests", .. path]);

    /// <summary>The only pair of a day, as a path within the digests; its folder also names the accounts that published it.</summary>
    public static string Pair(string day) => Named("pairs", day + "-*");

    /// <summary>The only rare file that ends so, likewise; files there begin with the account that published them.</summary>
    public static string Odd(string ending) => Named("odd", "*-" + ending);

    private static string Named(string folder, string pattern) =>
        folder + "/" + Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(Digests(folder), pattern)));
}
