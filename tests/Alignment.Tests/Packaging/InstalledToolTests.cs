using System.Diagnostics;

namespace Alignment.Tests.Packaging;

/// <summary>The tool as a newcomer installs it: from the packages alone, into a home that holds nothing yet.</summary>
public sealed class InstalledToolTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("alignment-home-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [PackageFact]
    public void Tool_InstalledIntoACleanHome_JudgesTheSamples()
    {
        File.WriteAllText(Path.Combine(_home, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{PackageFolder.Path}" />
              </packageSources>
            </configuration>
            """);
        (int installed, string said) = Run("dotnet", "tool", "install", "Alignment.Tool", "--tool-path", Path.Combine(_home, "tools"));
        Assert.True(installed == 0, said);

        string command = Path.Combine(_home, "tools", "alignment");
        string english = Repository.File("data", "samples", "2026-01-05-en.md");
        Assert.Equal(0, Run(command, "check", english, Repository.File("data", "samples", "2026-01-05-zh.md")).Exit);
        (int exit, string output) = Run(command, "check", english, Repository.File("data", "samples", "2026-01-05-zh-damaged.md"));
        Assert.Equal(1, exit);
        Assert.Contains("ALN108", output, StringComparison.Ordinal);
        string report = Path.Combine(_home, "report");
        Assert.Equal(0, Run(command, "report", english, Repository.File("data", "samples", "2026-01-05-zh.md"), "-o", report).Exit);
        Assert.NotEmpty(Directory.GetFiles(report, "*.png", SearchOption.AllDirectories));
        Assert.Equal(0, Run(command, "history", "add", english, Repository.File("data", "samples", "2026-01-05-zh.md"), "--db", Path.Combine(_home, "history.db")).Exit);
    }

    private (int Exit, string Said) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _home };
        start.Environment["HOME"] = _home;
        start.Environment["DOTNET_CLI_HOME"] = _home;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_home, "packages");
        start.Environment.Remove("XDG_DATA_HOME");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
