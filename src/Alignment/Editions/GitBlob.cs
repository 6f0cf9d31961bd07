using System.ComponentModel;
using System.Diagnostics;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>Reads a file out of a git commit, without a checkout.</summary>
internal static class GitBlob
{
    /// <summary>Opens <c>git:REF:PATH</c>, in the repository of the working folder.</summary>
    /// <exception cref="IOException">The form is wrong, git is absent, or the repository has no such file.</exception>
    public static MemoryStream Open(string argument)
    {
        string name = argument["git:".Length..];
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == name.Length - 1 || name[0] == '-')
        {
            throw new FileFaultException(new(
                "is not of the form git:REF:PATH, such as git:data:data/2026-01-05.md", "不是 git:REF:PATH 的形式，如 git:data:data/2026-01-05.md"));
        }

        ProcessStartInfo start = new("git")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("cat-file");
        start.ArgumentList.Add("blob");
        start.ArgumentList.Add(name);

        try
        {
            using Process git = Process.Start(start) ?? throw new FileFaultException(new("git could not be started", "无法启动 git"));
            Task<string> errors = git.StandardError.ReadToEndAsync();
            MemoryStream bytes = new();
            git.StandardOutput.BaseStream.CopyTo(bytes);
            git.WaitForExit();
            if (git.ExitCode != 0)
            {
                string reason = errors.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ");
                throw new FileFaultException(new(
                    $"git cannot read it ({reason}); check the ref with: git ls-tree {name[..colon]}",
                    $"git 无法读取（{reason}）；请用 git ls-tree {name[..colon]} 检查引用"));
            }

            bytes.Position = 0;
            return bytes;
        }
        catch (Win32Exception error)
        {
            throw new FileFaultException(
                new("git is not installed; install it, or check the file out and name its path", "没有安装 git；请先安装，或检出文件后给出其路径"), error);
        }
    }
}
