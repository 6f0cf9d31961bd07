using System.Diagnostics;

namespace Alignment.Notebooks;

/// <summary>The notebooks against the JSON schema of their format, by Debian's python3-nbformat.</summary>
public class SchemaTests
{
    private const string Python = "/usr/bin/python3";

    // Valid, and written byte for byte as nbformat writes it.
    private const string Validate = """
        import sys, nbformat
        for name in sys.argv[1:]:
            with open(name, encoding="utf-8") as file:
                text = file.read()
            notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
            nbformat.validate(notebook)
            assert nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n" == text, name + " is written in another way"
        print(len(sys.argv) - 1)
        """;

    [NbformatFact]
    public async Task Notebooks_AreValid()
    {
        string[] files = Directory.GetFiles(Repository.File("notebooks"), "*.ipynb");
        (int exit, string output) = await RunAsync(["-c", Validate, .. files]);
        Assert.True(exit == 0, output);
        Assert.Equal(files.Length, int.Parse(output.Trim(), System.Globalization.CultureInfo.InvariantCulture));
    }

    internal static async Task<(int Exit, string Output)> RunAsync(params string[] arguments)
    {
        ProcessStartInfo start = new(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }

    /// <summary>A test that needs python3-nbformat; skipped with the reason where it is not installed.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class NbformatFactAttribute : FactAttribute
    {
        public NbformatFactAttribute() =>
            Skip = File.Exists(Python) && RunAsync("-c", "import nbformat").GetAwaiter().GetResult().Exit == 0
                ? null
                : "python3-nbformat is not installed (Debian: apt-get install python3-nbformat)";
    }
}
