using Alignment.Editions.Discovery;

namespace Alignment.Cli.Init;

/// <summary>What <c>init</c> found out about a folder.</summary>
/// <param name="Folder">The folder, as it was named.</param>
/// <param name="Root">The top of its repository, or the folder itself outside of one.</param>
/// <param name="Place">Where the editions are, from the root; <c>.</c> for the root itself.</param>
/// <param name="Found">The pairs of editions.</param>
internal sealed record InitPlan(string Folder, string Root, string Place, EditionFinding Found)
{
    /// <summary>The configuration, from the root.</summary>
    public string Configuration => Relative("alignment.json");

    /// <summary>Looks at a folder.</summary>
    /// <exception cref="DiscoveryException">There is no such folder.</exception>
    public static InitPlan Of(string folder)
    {
        string whole = Path.GetFullPath(folder);
        EditionFinding found = EditionFinder.Find([whole]);
        string root = whole;
        for (string? up = whole; up is not null; up = Path.GetDirectoryName(up))
        {
            if (Path.Exists(Path.Combine(up, ".git")))
            {
                root = up;
                break;
            }
        }

        string[] files = [.. found.Pairs.SelectMany(pair => new[] { pair.Source, pair.Target }).Concat(found.Alone)];
        string common = files.Length == 0 ? whole : Common(files);
        return new(folder, root, Slashed(Path.GetRelativePath(root, common)), found);
    }

    private string Relative(string name) => Slashed(Path.GetRelativePath(Root, Path.Combine(Path.GetFullPath(Folder), name)));

    // The deepest folder that holds all of them, but not that of a single day.
    private static string Common(string[] files)
    {
        string[][] paths = [.. files.Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!.Split(Path.DirectorySeparatorChar))];
        int depth = 0;
        while (paths.All(path => path.Length > depth && path[depth] == paths[0][depth]) && !IsDay(paths[0][depth]))
        {
            depth++;
        }

        return string.Join(Path.DirectorySeparatorChar, paths[0].Take(depth)) is { Length: > 0 } common ? common : Path.DirectorySeparatorChar.ToString();
    }

    private static bool IsDay(string name) => name.Length >= 10 && char.IsAsciiDigit(name[0]) && name[4] == '-' && name[7] == '-';

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
