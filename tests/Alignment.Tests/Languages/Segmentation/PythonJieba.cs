using System.Diagnostics;
using System.Text.Json;

namespace Alignment.Tests.Languages.Segmentation;

/// <summary>Debian's python3-jieba, asked through a process; tests that need it skip where it is not installed.</summary>
internal static class PythonJieba
{
    public const string Absent = "python3-jieba is not installed (Debian: apt-get install python3-jieba)";

    // Debian's own Python, whatever other Python comes first on the path.
    private const string Python = "/usr/bin/python3";

    private static readonly string Script =
        Repository.File("tests", "Alignment.Tests", "Languages", "Segmentation", "jieba_tokens.py");

    /// <summary>The folder of the package; null where it is not installed.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The words of each text: with the hidden Markov model, then without.</summary>
    public static List<string[][]> Cut(IReadOnlyCollection<string> texts)
    {
        List<string[][]> words = [.. Run(texts).Skip(1).Select(line => JsonSerializer.Deserialize<string[][]>(line)!)];
        Assert.Equal(texts.Count, words.Count);
        return words;
    }

    private static string? Find() =>
        File.Exists(Python) && Run([]).FirstOrDefault() is string file
            ? Path.GetDirectoryName(JsonSerializer.Deserialize<string>(file))
            : null;

    private static List<string> Run(IEnumerable<string> texts)
    {
        ProcessStartInfo start = new(Python, ["-W", "ignore", Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            foreach (string text in texts)
            {
                process.StandardInput.WriteLine(JsonSerializer.Serialize(text));
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all: its package is absent, and nothing comes out.
        }

        process.WaitForExit();
        _ = errors.Result;
        return [.. output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
