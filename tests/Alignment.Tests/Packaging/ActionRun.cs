using System.Diagnostics;

namespace Alignment.Tests.Packaging;

/// <summary>A run of the action's steps in a workspace of its own, with the files that a runner gives to a job.</summary>
internal sealed class ActionRun : IDisposable
{
    private static readonly string Script = Repository.File("tests", "Alignment.Tests", "Packaging", "run_action.py");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-action-").FullName;

    public ActionRun()
    {
        Directory.CreateDirectory(Workspace);
        Directory.CreateDirectory(In("temp"));
        foreach (string file in (string[])["output", "summary", "path"])
        {
            File.WriteAllText(In(file), "");
        }
    }

    /// <summary>What is missing for such a run; null when it can be made.</summary>
    public static string? Absent { get; } =
        Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE") is null ? "ALIGNMENT_NATIVE names no native command (tests/run.sh makes it)"
        : !Directory.Exists("/usr/lib/python3/dist-packages/yaml") ? "python3-yaml is not installed (Debian: apt-get install python3-yaml)"
        : null;

    public string Workspace => In("work");

    /// <summary>What the steps printed, annotations among it.</summary>
    public string Printed { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string Summary => File.ReadAllText(In("summary"));

    /// <summary>What the steps tell the job; of what is told twice the last counts.</summary>
    public Dictionary<string, string> Outputs => File.ReadAllLines(In("output"))
        .Select(line => line.Split('=', 2))
        .GroupBy(pair => pair[0])
        .ToDictionary(group => group.Key, group => group.Last()[1]);

    /// <summary>A file of the workspace.</summary>
    public string At(string name) => Path.Combine(Workspace, name);

    /// <summary>Runs the steps.</summary>
    /// <param name="inputs">Each <c>NAME=VALUE</c>; the native command of this build is used unless one names another.</param>
    /// <returns>The exit code.</returns>
    public int Run(params string[] inputs)
    {
        string native = Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE")!;
        string[] command = inputs.Any(input => input.StartsWith("package-source=", StringComparison.Ordinal)) ? [] : [$"command={native}"];
        ProcessStartInfo start = new("/usr/bin/python3", [Script, Repository.File("action.yml"), Workspace, .. command, .. inputs])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GITHUB_OUTPUT"] = In("output");
        start.Environment["GITHUB_STEP_SUMMARY"] = In("summary");
        start.Environment["GITHUB_PATH"] = In("path");
        start.Environment["RUNNER_TEMP"] = In("temp");
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Errors = errors.Result;
        return process.ExitCode;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string In(string name) => Path.Combine(_folder, name);
}
