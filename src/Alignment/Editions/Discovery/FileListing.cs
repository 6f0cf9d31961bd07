using System.IO.Enumeration;
using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Editions.Discovery;

/// <summary>The files of a folder, of a pattern, or of a folder in a git commit.</summary>
/// <param name="Root">The part of every name that is the place itself; empty for the working folder.</param>
/// <param name="Files">The names, with <c>/</c> between folders, in ordinal order.</param>
internal sealed record FileListing(string Root, IReadOnlyList<string> Files)
{
    /// <summary>The commit of a place <c>git:REF:PATH</c>; null for files on the disk.</summary>
    public string? Commit { get; init; }

    /// <summary>What the names of the place have to match; null when it holds all files of its root.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Lists a place.</summary>
    /// <exception cref="DiscoveryException">The place does not exist, or may not be listed.</exception>
    public static FileListing Of(string place)
    {
        if (place.StartsWith("git:", StringComparison.Ordinal))
        {
            return Git(place);
        }

        // Names are those that git and a workflow know: data/x.md, not ./data/x.md.
        string path = Slashed(place);
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path[2..].TrimStart('/');
        }

        path = path == "." ? "" : path;
        if (File.Exists(path))
        {
            int slash = path.LastIndexOf('/');
            return new(path[..Math.Max(0, slash)], [path]) { Pattern = new Regex($"^{Regex.Escape(path)}$") };
        }

        int wild = path.AsSpan().IndexOfAny('*', '?');
        string root = wild < 0 ? path : path[..(path.LastIndexOf('/', wild) + 1)];
        root = root.Length > 1 ? root.TrimEnd('/') : root;
        if (!Directory.Exists(root.Length == 0 ? "." : root))
        {
            throw new DiscoveryException(new(
                $"{place}: there is no such folder; name a folder of editions, a pattern in quotes, or git:REF:PATH",
                $"{place}：没有这个文件夹；请给出存放各期的文件夹、加引号的通配符，或 git:REF:PATH"));
        }

        Regex? pattern = wild < 0 ? null : PatternOf(path);
        try
        {
            string[] files =
            [
                .. FilesBelow(root.Length == 0 ? "." : root)
                    .Select(Slashed)
                    .Select(file => root.Length == 0 ? file[2..] : file)
                    .Where(file => pattern?.IsMatch(file) != false)
                    .Order(StringComparer.Ordinal),
            ];
            return new(root, files) { Pattern = pattern };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DiscoveryException(
                new(
                    $"{place}: cannot be listed ({error.Message}); check the permissions of its folders",
                    $"{place}：无法列出其中的文件（{error.Message}）；请检查文件夹的权限"),
                error);
        }
    }

    // On Linux a name may well hold a backslash.
    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    // What begins with a dot is a tool's own (.git, .alignment, .gate), and a link to a folder could lead round in a circle.
    private static FileSystemEnumerable<string> FilesBelow(string root) => new(
        root,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName[0] != '.',
        ShouldRecursePredicate = (ref FileSystemEntry entry) =>
            entry.FileName[0] != '.' && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
    };

    // "*" and "?" stay within a folder, "**" crosses folders.
    private static Regex PatternOf(string path)
    {
        StringBuilder text = new("^");
        for (int i = 0; i < path.Length; i++)
        {
            if (path.AsSpan(i).StartsWith("**/", StringComparison.Ordinal))
            {
                text.Append("(?:.*/)?");
                i += 2;
            }
            else if (path.AsSpan(i).StartsWith("**", StringComparison.Ordinal))
            {
                text.Append(".*");
                i++;
            }
            else
            {
                text.Append(path[i] switch { '*' => "[^/]*", '?' => "[^/]", char other => Regex.Escape(other.ToString()) });
            }
        }

        return new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant);
    }

    private static FileListing Git(string place)
    {
        string name = place["git:".Length..];
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || name[0] == '-')
        {
            throw new DiscoveryException(new(
                $"{place}: is not of the form git:REF:PATH, such as git:data:data/",
                $"{place}：格式应为 git:REF:PATH，例如 git:data:data/"));
        }

        string commit = name[..colon];
        string folder = name[(colon + 1)..].Trim('/');
        GitProcess git = RunGit(place, ".", ["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit, "--", folder.Length == 0 ? "." : folder]);
        if (git.ExitCode != 0)
        {
            throw new DiscoveryException(new(
                $"{place}: git cannot list it ({git.Said}); check the ref with: git branch --all",
                $"{place}：git 无法列出其中的文件（{git.Said}）；请用 git branch --all 查看有哪些分支"));
        }

        string[] files = git.Names;
        return files.Length > 0
            ? new($"git:{commit}:{folder}", [.. files.Order(StringComparer.Ordinal).Select(file => $"git:{commit}:{file}")]) { Commit = commit }
            : throw new DiscoveryException(new(
                $"{place}: the commit has no such folder; list what it has with: git ls-tree {commit}",
                $"{place}：该提交中没有这个文件夹；请用 git ls-tree {commit} 查看其内容"));
    }

    /// <summary>Runs git for a place.</summary>
    /// <exception cref="DiscoveryException">git is not installed.</exception>
    public static GitProcess RunGit(string place, string folder, IEnumerable<string> arguments, string? input = null)
    {
        try
        {
            return GitProcess.Run(folder, arguments, input);
        }
        catch (IOException error)
        {
            throw new DiscoveryException(
                new(
                    $"{place}: {error.Message}; install git, or check the editions out and name their folder",
                    $"{place}：没有安装 git 或无法启动；请先安装，或检出各期后给出其文件夹"),
                error);
        }
    }
}
