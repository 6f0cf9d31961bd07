namespace Alignment.Reporting;

/// <summary>How a repository names the files that the command line names: from its root, with <c>/</c> between folders.</summary>
/// <param name="Root">The root of the repository as an absolute path; empty where names are kept as they are.</param>
/// <param name="Folder">The folder that relative names start from, as an absolute path.</param>
public sealed record RepositoryPaths(string Root = "", string Folder = "")
{
    /// <summary>How the repository names a file; one outside of it keeps its own name.</summary>
    /// <param name="path">A path, <c>-</c> for standard input, or <c>git:REF:PATH</c>, whose path starts at the root already.</param>
    public string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == "-")
        {
            return "stdin";
        }

        string[] parts = path.StartsWith("git:", StringComparison.Ordinal) ? path.Split(':', 3) : [];
        string named = Slashed(parts.Length == 3 ? parts[2] : path);
        string root = Slashed(Root).TrimEnd('/') + "/";
        bool isWhole = parts.Length == 3 || IsAbsolute(named) || Root.Length == 0;
        string whole = Resolved(isWhole ? named : Slashed(Folder) + "/" + named);
        return Root.Length > 0 && whole.StartsWith(root, StringComparison.Ordinal) ? whole[root.Length..] : whole;
    }

    /// <summary>The same as a URI reference, percent-encoded; absolute for a file outside of the repository.</summary>
    public string UriOf(string path)
    {
        string named = Of(path);
        bool isDrive = named.Length > 1 && named[1] == ':';
        string encoded = string.Join('/', named.Split('/').Select(Uri.EscapeDataString));
        return isDrive ? "file:///" + named[..2] + encoded[4..] : IsAbsolute(named) ? "file://" + encoded : encoded;
    }

    private static string Slashed(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    private static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (OperatingSystem.IsWindows() && path.Length > 1 && path[1] == ':');

    // "." and ".." in the middle are followed by hand: whether a file exists makes no difference.
    private static string Resolved(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return (path.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }
}
