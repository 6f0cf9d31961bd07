using System.ComponentModel;
using System.Diagnostics;

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
            throw new IOException("is not of the form git:REF:PATH, such as git:data:data/2026-01-05.md");
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
            using Process git = Process.Start(start) ?? throw new IOException("git could not be started");
            Task<string> errors = git.StandardError.ReadToEndAsync();
            MemoryStream bytes = new();
            git.StandardOutput.BaseStream.CopyTo(bytes);
            git.WaitForExit();
            if (git.ExitCode != 0)
            {
                string reason = errors.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ");
                throw new IOException($"git cannot read it ({reason}); check the ref with: git ls-tree {name[..colon]}");
            }

            bytes.Position = 0;
            return bytes;
        }
        catch (Win32Exception error)
        {
            throw new IOException("git is not installed; install it, or check the file out and name its path", error);
        }
    }
}
