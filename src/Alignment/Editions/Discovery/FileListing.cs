using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Editions.Discovery;

/// <summary>Lists the files of a folder, of a pattern, or of a folder in a git commit.</summary>
internal static class FileListing
{
    /// <summary>The files of a place, with <c>/</c> between folders, in ordinal order.</summary>
    /// <returns>The part of every name that is the place itself, and the names.</returns>
    /// <exception cref="DiscoveryException">The place does not exist.</exception>
    public static (string Root, IReadOnlyList<string> Files) Of(string place)
    {
        if (place.StartsWith("git:", StringComparison.Ordinal))
        {
            return Git(place);
        }

        string path = place.Replace('\\', '/');
        int wild = path.AsSpan().IndexOfAny('*', '?');
        string root = wild < 0 ? path : path[..(path.LastIndexOf('/', wild) + 1)];
        root = root.Length > 1 ? root.TrimEnd('/') : root;
        if (wild < 0 && File.Exists(path))
        {
            return ("", [path]);
        }

        if (!Directory.Exists(root.Length == 0 ? "." : root))
        {
            throw new DiscoveryException(new(
                $"{place}: there is no such folder; name a folder of editions, a pattern in quotes, or git:REF:PATH",
                $"{place}：没有这个文件夹；请给出存放各期的文件夹、加引号的通配符，或 git:REF:PATH"));
        }

        Regex? pattern = wild < 0 ? null : Pattern(path);
        string[] files =
        [
            .. Directory.EnumerateFiles(root.Length == 0 ? "." : root, "*", SearchOption.AllDirectories)
                .Select(file => file.Replace('\\', '/'))
                .Select(file => root.Length == 0 ? file[2..] : file)
                .Where(file => pattern?.IsMatch(file) != false)
                .Order(StringComparer.Ordinal),
        ];
        return (root, files);
    }

    // "*" and "?" stay within a folder, "**" crosses folders.
    private static Regex Pattern(string path)
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

    private static (string Root, IReadOnlyList<string> Files) Git(string place)
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
        ProcessStartInfo start = new("git") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string argument in (string[])["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit, "--", folder.Length == 0 ? "." : folder])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process git = Process.Start(start) ?? throw new DiscoveryException(new($"{place}: git could not be started", $"{place}：无法启动 git"));
            Task<string> errors = git.StandardError.ReadToEndAsync();
            string[] files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            if (git.ExitCode != 0)
            {
                string said = errors.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ");
                throw new DiscoveryException(new(
                    $"{place}: git cannot list it ({said}); check the ref with: git branch --all",
                    $"{place}：git 无法列出其中的文件（{said}）；请用 git branch --all 查看有哪些分支"));
            }

            return files.Length > 0
                ? ($"git:{commit}:{folder}", [.. files.Order(StringComparer.Ordinal).Select(file => $"git:{commit}:{file}")])
                : throw new DiscoveryException(new(
                    $"{place}: the commit has no such folder; list what it has with: git ls-tree {commit}",
                    $"{place}：该提交中没有这个文件夹；请用 git ls-tree {commit} 查看其内容"));
        }
        catch (Win32Exception error)
        {
            throw new DiscoveryException(
                new(
                    $"{place}: git is not installed; install it, or check the editions out and name their folder",
                    $"{place}：没有安装 git；请先安装，或检出各期后给出其文件夹"),
                error);
        }
    }
}
