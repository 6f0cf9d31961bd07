using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>What git answered.</summary>
/// <param name="ExitCode">0 when it did what was asked.</param>
/// <param name="Bytes">Standard output.</param>
/// <param name="Said">Standard error, on one line.</param>
internal sealed record GitProcess(int ExitCode, MemoryStream Bytes, string Said)
{
    /// <summary>Standard output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.GetBuffer(), 0, (int)Bytes.Length);

    /// <summary>What a command with <c>-z</c> listed.</summary>
    public string[] Names => Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs git and waits for it.</summary>
    /// <param name="folder">The folder it works in.</param>
    /// <param name="arguments">Its arguments; no shell reads them.</param>
    /// <param name="input">What it reads from standard input; null for nothing.</param>
    /// <exception cref="FileFaultException">git is not installed.</exception>
    public static GitProcess Run(string folder, IEnumerable<string> arguments, string? input = null)
    {
        ProcessStartInfo start = new("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        // Looking writes nothing, not even a fresher index.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        if (folder != "." && !start.Environment.ContainsKey("GIT_WORK_TREE"))
        {
            // A hook of a linked worktree is given this; it would make another folder the top of the repository.
            start.Environment.Remove("GIT_DIR");
        }

        try
        {
            using Process git = Process.Start(start) ?? throw new FileFaultException(new("git could not be started", "无法启动 git"));
            Task<string> errors = git.StandardError.ReadToEndAsync();
            Task writing = input is null ? Task.CompletedTask : Task.Run(() => Give(git, input));
            MemoryStream bytes = new();
            git.StandardOutput.BaseStream.CopyTo(bytes);
            writing.GetAwaiter().GetResult();
            git.WaitForExit();
            bytes.Position = 0;
            return new(git.ExitCode, bytes, errors.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" "));
        }
        catch (Win32Exception error)
        {
            throw new FileFaultException(new("git is not installed", "没有安装 git"), error);
        }
    }

    private static void Give(Process git, string input)
    {
        try
        {
            git.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }
}
