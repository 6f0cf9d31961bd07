using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>Reads a file out of a git commit, without a checkout.</summary>
internal static class GitBlob
{
    /// <summary>Opens <c>git:REF:PATH</c>, in the repository of the working folder.</summary>
    /// <exception cref="FileFaultException">The form is wrong, git is absent, or the repository has no such file.</exception>
    public static MemoryStream Open(string argument)
    {
        string name = argument["git:".Length..];
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == name.Length - 1 || name[0] == '-')
        {
            throw new FileFaultException(new(
                "is not of the form git:REF:PATH, such as git:data:data/2026-01-05.md", "不是 git:REF:PATH 的形式，如 git:data:data/2026-01-05.md"));
        }

        GitProcess git;
        try
        {
            git = GitProcess.Run(".", ["cat-file", "blob", name]);
        }
        catch (IOException error)
        {
            throw new FileFaultException(
                new("git is not installed; install it, or check the file out and name its path", "没有安装 git；请先安装，或检出文件后给出其路径"), error);
        }

        return git.ExitCode == 0 ? git.Bytes : throw new FileFaultException(new(
            $"git cannot read it ({git.Said}); check the ref with: git ls-tree {name[..colon]}",
            $"git 无法读取（{git.Said}）；请用 git ls-tree {name[..colon]} 检查引用"));
    }
}
