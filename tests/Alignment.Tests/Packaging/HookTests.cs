using System.Diagnostics;

namespace Alignment.Tests.Packaging;

/// <summary>The hook as pre-commit runs it, from a clone of this repository.</summary>
public sealed class HookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-hook-").FullName;

    // The clone may belong to another user than the one who tests.
    public HookTests() => File.WriteAllText(Path.Combine(_folder, ".gitconfig"), "[safe]\n\tdirectory = *\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [HookFact]
    public void Commit_IsHeldUpByADamagedEditionOnly()
    {
        string work = Path.Combine(_folder, "work");
        Directory.CreateDirectory(Path.Combine(work, "data"));
        Assert.Equal(0, Run(work, "git", "init", "--quiet").Exit);
        string commit = Run(Repository.Root, "git", "rev-parse", "HEAD").Said.Trim();
        File.WriteAllText(Path.Combine(work, ".pre-commit-config.yaml"), $"""
            repos:
              - repo: file://{Repository.Root}
                rev: {commit}
                hooks: [{"{"} id: alignment {"}"}]
            """);
        Assert.Equal(0, Run(work, "pre-commit", "install").Exit);

        Publish(work, "zh-damaged");
        (int held, string said) = Commit(work);
        Assert.NotEqual(0, held);
        Assert.Contains("ALN108", said, StringComparison.Ordinal);

        Publish(work, "zh");
        (int exit, said) = Commit(work);
        Assert.True(exit == 0, said);
        File.WriteAllText(Path.Combine(work, "notes.txt"), "nothing to judge");
        Assert.Equal(0, Commit(work).Exit);
    }

    private static void Publish(string work, string edition)
    {
        File.Copy(Repository.File("data", "samples", "2026-01-05-en.jsonl"), Path.Combine(work, "data", "2026-01-05_AI_enhanced_English.jsonl"), overwrite: true);
        File.Copy(Repository.File("data", "samples", $"2026-01-05-{edition}.jsonl"), Path.Combine(work, "data", "2026-01-05_AI_enhanced_Chinese.jsonl"), overwrite: true);
    }

    private (int Exit, string Said) Commit(string work)
    {
        Assert.Equal(0, Run(work, "git", "add", "-A").Exit);
        return Run(work, "git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--message", "An edition");
    }

    private (int Exit, string Said) Run(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string native = Path.GetDirectoryName(Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE"))!;
        start.Environment["PATH"] = $"{native}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = _folder;
        start.Environment["PRE_COMMIT_HOME"] = Path.Combine(_folder, "home");
        foreach (string name in (string[])["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"])
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
