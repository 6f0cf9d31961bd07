using System.Diagnostics;
using System.Text;

namespace Alignment.Tests.Reporting.Surfaces;

/// <summary>Programs that we did not write, which read what we write; installed by <c>tests/run.sh</c>.</summary>
internal static class OutsideTool
{
    /// <summary>Debian's own Python, whatever other Python comes first on the path.</summary>
    public const string Python = "/usr/bin/python3";

    public const string Jq = "/usr/bin/jq";

    /// <summary>Where npm puts them.</summary>
    public static string Npm(params string[] path) => Repository.File(["artifacts", "npm", "node_modules", .. path]);

    /// <summary>Why a test is skipped; null when it runs. In continuous integration it always runs, and fails without its tool.</summary>
    public static string? WhyNot(string file, string install) =>
        File.Exists(file) || Environment.GetEnvironmentVariable("CI") == "true" ? null : $"{Path.GetFileName(file)} is not installed: {install}";

    /// <summary>Runs a program on a text.</summary>
    /// <returns>What it printed; the test fails when it ends with an error.</returns>
    public static string Run(string file, string[] arguments, string input = "")
    {
        (int exit, string output, string error) = Try(file, arguments, input);
        Assert.True(exit == 0, $"{file} ended with {exit}: {error}{output}");
        return output;
    }

    /// <summary>Runs a program on a text, however it ends.</summary>
    public static (int Exit, string Output, string Error) Try(string file, string[] arguments, string input = "")
    {
        ProcessStartInfo start = new(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}

/// <summary>A test that needs a program from npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute(string package, params string[] file) =>
        Skip = OutsideTool.WhyNot(OutsideTool.Npm([.. package.Split('/'), .. file]), $"npm install --prefix artifacts/npm --no-save {package}");
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmTheoryAttribute : TheoryAttribute
{
    public NpmTheoryAttribute(string package, params string[] file) =>
        Skip = OutsideTool.WhyNot(OutsideTool.Npm([.. package.Split('/'), .. file]), $"npm install --prefix artifacts/npm --no-save {package}");
}

/// <summary>A test that needs a program of the system.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string file) => Skip = OutsideTool.WhyNot(file, $"apt-get install {Path.GetFileName(file)}");
}
