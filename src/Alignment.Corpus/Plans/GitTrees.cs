using System.Globalization;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Corpus.Plans;

/// <summary>What commits hold, asked of git once a commit.</summary>
internal sealed class GitTrees
{
    private const string Prefix = "git:";

    private readonly Dictionary<string, string> _commits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, long>> _sizes = new(StringComparer.Ordinal);

    /// <summary>Whether a name is of a commit.</summary>
    public static bool IsGit(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary><c>git:REF:PATH</c> with the commit that the ref is now in place of the ref: a branch moves on, a commit never changes.</summary>
    public string Pinned(string name)
    {
        (string reference, string path) = Split(name);
        if (!_commits.TryGetValue(reference, out string? commit))
        {
            commit = Git(name, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}").Trim();
            _commits[reference] = commit;
        }

        return $"{Prefix}{commit}:{path}";
    }

    /// <summary>The size of <c>git:COMMIT:PATH</c>.</summary>
    /// <exception cref="CorpusException">The commit has no such file.</exception>
    public long Bytes(string name)
    {
        (string commit, string path) = Split(name);
        if (!_sizes.TryGetValue(commit, out Dictionary<string, long>? sizes))
        {
            sizes = _sizes[commit] = Sizes(name, commit);
        }

        return sizes.TryGetValue(path, out long bytes) ? bytes : throw new CorpusException(new LocalText(
            $"{name}: the commit has no such file; list what it has with: git ls-tree -r {commit}",
            $"{name}：该提交中没有这个文件；请用 git ls-tree -r {commit} 查看其内容"));
    }

    private static Dictionary<string, long> Sizes(string name, string commit)
    {
        Dictionary<string, long> sizes = new(StringComparer.Ordinal);
        foreach (string entry in Git(name, "ls-tree", "-r", "-l", "-z", "--full-tree", commit).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // MODE TYPE OBJECT SIZE<tab>PATH; a submodule has "-" for its size.
            int tab = entry.IndexOf('\t', StringComparison.Ordinal);
            string size = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries)[3];
            if (long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes))
            {
                sizes[entry[(tab + 1)..]] = bytes;
            }
        }

        return sizes;
    }

    private static (string Reference, string Path) Split(string name)
    {
        int colon = name.IndexOf(':', Prefix.Length);
        return colon > Prefix.Length && name[Prefix.Length] != '-'
            ? (name[Prefix.Length..colon], name[(colon + 1)..])
            : throw new CorpusException(new LocalText(
                $"{name}: is not of the form git:REF:PATH, such as git:data:data/",
                $"{name}：格式应为 git:REF:PATH，例如 git:data:data/"));
    }

    private static string Git(string name, params string[] arguments)
    {
        GitProcess git;
        try
        {
            git = GitProcess.Run(".", arguments);
        }
        catch (FileFaultException error)
        {
            throw new CorpusException(
                new LocalText(
                    $"{name}: git is not installed; install it, or check the editions out and name their folder",
                    $"{name}：没有安装 git；请先安装，或检出各期后给出其文件夹"),
                error);
        }

        return git.ExitCode == 0 ? git.Text : throw new CorpusException(new LocalText(
            $"{name}: git knows no such ref{(git.Said.Length > 0 ? $" ({git.Said})" : "")}; see which there are with: git branch --all",
            $"{name}：git 找不到该引用{(git.Said.Length > 0 ? $"（{git.Said}）" : "")}；请用 git branch --all 查看有哪些分支"));
    }
}
