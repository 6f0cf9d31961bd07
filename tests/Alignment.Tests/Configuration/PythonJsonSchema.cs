using System.Diagnostics;

namespace Alignment.Tests.Configuration;

/// <summary>Debian's python3-jsonschema, which knows nothing of us; tests that need it skip where it is not installed, but not in CI.</summary>
internal static class PythonJsonSchema
{
    public const string Absent = "python3-jsonschema is not installed (Debian: apt-get install python3-jsonschema)";

    // One line for each document: ok, or what is wrong with it.
    private const string Script = """
        import json, sys
        import jsonschema
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        validator = kind(schema)
        for name in sys.argv[2:]:
            error = next(iter(validator.iter_errors(json.load(open(name, encoding="utf-8")))), None)
            print("ok" if error is None else "bad " + repr(error.message)[:200])
        """;

    private static readonly string[] Pythons = ["/usr/bin/python3", "python3"];

    private static readonly string? Python = Pythons.FirstOrDefault(python => Run(python, ["-c", "import jsonschema"]).Exit == 0);

    public static bool Exists => Python is not null;

    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("CI") is not (null or "");

    /// <summary>For each document what is wrong with it; null where nothing is.</summary>
    public static string?[] Validate(string schema, IReadOnlyList<string> documents)
    {
        Assert.True(Exists, Absent);
        (int exit, string output, string error) = Run(Python!, ["-c", Script, schema, .. documents]);
        Assert.True(exit == 0, error);
        string[] lines = output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(documents.Count, lines.Length);
        return [.. lines.Select(line => line == "ok" ? null : line)];
    }

    private static (int Exit, string Output, string Error) Run(string python, string[] arguments)
    {
        try
        {
            ProcessStartInfo start = new(python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return (-1, "", error.Message);
        }
    }
}

/// <summary>A test that needs python3-jsonschema; where CI has none it fails rather than skips.</summary>
public sealed class JsonSchemaFactAttribute : FactAttribute
{
    public JsonSchemaFactAttribute() => Skip = PythonJsonSchema.Exists || PythonJsonSchema.IsRequired ? null : PythonJsonSchema.Absent;
}
