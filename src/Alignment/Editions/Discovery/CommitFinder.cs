using System.Text.RegularExpressions;

namespace Alignment.Editions.Discovery;

/// <summary>Looks a commit up, and says how to get one that a clone does not hold.</summary>
internal static partial class CommitFinder
{
    /// <summary>The tree to compare with.</summary>
    /// <param name="commit">A commit, branch or tag; only zeros stand for a commit without files.</param>
    /// <param name="folder">A folder of the repository.</param>
    /// <exception cref="DiscoveryException">The folder is in no repository, or the repository does not hold the commit.</exception>
    public static string Tree(string commit, string folder)
    {
        if (commit.Length == 0 || commit[0] == '-' || commit.Contains('\0', StringComparison.Ordinal))
        {
            throw new DiscoveryException(new(
                $"\"{commit}\" names no commit; write a branch, a tag or a commit, such as --changed-since origin/main",
                $"“{commit}”不是提交；请写分支、标签或提交，例如 --changed-since origin/main"));
        }

        GitProcess inside = FileListing.RunGit(folder, folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"]);
        if (inside.ExitCode != 0)
        {
            throw new DiscoveryException(new(
                $"{folder}: git cannot say what has changed here ({inside.Said}); name a folder of a repository, or leave --changed-since out",
                $"{folder}：git 无法判断此处有哪些改动（{inside.Said}）；请给出仓库中的文件夹，或去掉 --changed-since"));
        }

        if (Zeros().IsMatch(commit))
        {
            return FileListing.RunGit(folder, folder, ["hash-object", "-t", "tree", "--stdin"], "").Text.Trim();
        }

        GitProcess found = FileListing.RunGit(folder, folder, ["rev-parse", "--verify", "--quiet", commit + "^{commit}"]);
        return found.ExitCode == 0 ? found.Text.Trim() : throw Unknown(commit, folder, inside.Text.Contains("true\ntrue", StringComparison.Ordinal));
    }

    private static DiscoveryException Unknown(string commit, string folder, bool isShallow)
    {
        string fetch = Fetch(commit, isShallow);
        string at = folder == "." ? "" : $" -C {folder}";
        return new(isShallow
            ? new(
                $"this clone is shallow and does not hold \"{commit}\"; fetch it first: git{at} {fetch}"
                + " (in a workflow: actions/checkout with fetch-depth: 0)",
                $"这是浅克隆，没有“{commit}”；请先取回：git{at} {fetch}（在工作流中：actions/checkout 加 fetch-depth: 0）")
            : new(
                $"the repository has no commit \"{commit}\"; fetch it: git{at} {fetch}, or see what there is: git{at} branch --all",
                $"仓库中没有提交“{commit}”；请取回：git{at} {fetch}，或查看有哪些分支：git{at} branch --all"));
    }

    private static string Fetch(string commit, bool isShallow)
    {
        if (Remote().Match(commit) is { Success: true } remote)
        {
            (string name, string branch) = (remote.Groups["remote"].Value, remote.Groups["branch"].Value);
            return $"fetch {(isShallow ? "--depth=1 " : "")}{name} {branch}:refs/remotes/{name}/{branch}";
        }

        // HEAD~3 is three commits further down; any other name is asked for by itself.
        bool isRelative = commit.AsSpan().IndexOfAny('~', '^', '@') >= 0;
        return isRelative ? isShallow ? "fetch --deepen=100" : "fetch --all"
            : Plain().IsMatch(commit) ? $"fetch {(isShallow ? "--depth=1 " : "")}origin {commit}"
            : isShallow ? "fetch --unshallow" : "fetch --all";
    }

    [GeneratedRegex("^0{40,64}$")]
    private static partial Regex Zeros();

    [GeneratedRegex("^(?<remote>origin|upstream)/(?<branch>[A-Za-z0-9._/-]+)$")]
    private static partial Regex Remote();

    [GeneratedRegex("^[A-Za-z0-9._/-]+$")]
    private static partial Regex Plain();
}
