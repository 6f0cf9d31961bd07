using System.Diagnostics;
using System.Text.Json;

namespace Alignment.Tests.Reporting.Exports;

/// <summary>Debian's translate-toolkit, asked through a process; tests that need it skip where it is not installed.</summary>
internal static class TranslateToolkit
{
    public const string Absent = "translate-toolkit is not installed (Debian: apt-get install translate-toolkit)";

    // Debian's own Python, whatever other Python comes first on the path.
    private const string Python = "/usr/bin/python3";

    private static readonly string Script =
        Repository.File("tests", "Alignment.Tests", "Reporting", "Exports", "tmx_units.py");

    public static bool Exists { get; } = File.Exists(Python) && Run([]).Exit == 0;

    /// <summary>The units of a memory: id, English, Chinese.</summary>
    public static string[][] Units(string file)
    {
        (int exit, string output, string error) = Run([file]);
        Assert.True(exit == 0, error);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }

    private static (int Exit, string Output, string Error) Run(string[] arguments)
    {
        ProcessStartInfo start = new(Python, [Script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
