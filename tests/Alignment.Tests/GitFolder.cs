using System.Diagnostics;

namespace Alignment.Tests;

/// <summary>A git repository for a test.</summary>
internal sealed class GitFolder : IDisposable
{
    public GitFolder()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        Git("config", "user.name", "Test");
        Git("config", "user.email", "test@example.org");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("alignment-git-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        // What git keeps is read-only, which Windows would not delete.
        foreach (string file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            System.IO.File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Path, recursive: true);
    }

    /// <summary>Writes files whose text is their name, or another.</summary>
    public GitFolder Write(params string[] names) => WriteText(null, names);

    public GitFolder WriteText(string? text, params string[] names)
    {
        foreach (string name in names)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
            System.IO.File.WriteAllText(File(name), text ?? $"{name}\nand so on\n");
        }

        return this;
    }

    public GitFolder Commit()
    {
        Git("add", "--all", "--force");
        Git("commit", "--quiet", "--message", "Editions");
        return this;
    }

    public string Git(params string[] arguments) => Run(Path, "git", arguments);

    public static string Run(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.Result}{output}");
    }
}
