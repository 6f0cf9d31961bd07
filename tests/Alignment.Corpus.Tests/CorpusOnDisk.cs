using System.Diagnostics;
using System.Globalization;
using Alignment.Tests;

namespace Alignment.Corpus.Tests;

/// <summary>A corpus of sample editions in a folder of its own, and the command that judges it.</summary>
public sealed class CorpusOnDisk : IDisposable
{
    private static readonly string Scripts = Repository.File("tests", "Alignment.Corpus.Tests", "Scripts");

    public string Path { get; } = Directory.CreateTempSubdirectory("alignment-corpus-").FullName;

    /// <summary>The command: the native one where the tests have it.</summary>
    public static string Command { get; } = Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE") is { Length: > 0 } native
        ? native
        : System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "alignment.exe" : "alignment");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes editions and plans them.</summary>
    /// <returns>The plan.</returns>
    public string Plan(int editions, int papers, int shards)
    {
        for (int edition = 0; edition < editions; edition++)
        {
            string day = new DateOnly(2026, 1, 1).AddDays(edition).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string folder = Directory.CreateDirectory(File("editions/" + day)).FullName;
            LargeEdition.Write(papers + (edition % 7), System.IO.Path.Combine(folder, "en.jsonl"), System.IO.Path.Combine(folder, "zh.jsonl"));
        }

        string plan = File("plan.jsonl");
        (int exit, string said) = Run(Command, "corpus", "plan", File("editions"), "-o", plan, "--shards", shards.ToString(CultureInfo.InvariantCulture));
        Assert.True(exit == 0, said);
        return plan;
    }

    /// <summary>Runs a script of <c>Scripts</c>; it ends well or the test fails with what it said.</summary>
    public static string RunScript(string name, params string[] arguments)
    {
        (int exit, string said) = Run("bash", [System.IO.Path.Combine(Scripts, name), .. arguments]);
        Assert.True(exit == 0, $"{name} ended with {exit}:\n{said}");
        return said;
    }

    /// <summary>Runs a program.</summary>
    public static (int Exit, string Said) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
