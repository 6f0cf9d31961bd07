using System.Diagnostics;
using System.Text;
using Alignment.Cli.Help;
using Alignment.Languages;

namespace Alignment.Tests.Cli.Help;

/// <summary>The examples of the help do what they say, one after the other, in a folder with the editions of <c>data/samples</c>.</summary>
public sealed class ExampleTests : IDisposable
{
    // Two lines of our own in the dictionary's form; the dictionary itself is no part of the project.
    private const string Dictionary = "# CC-CEDICT\n神經網絡 神经网络 [shen2 jing1 wang3 luo4] /neural network/\n詞 词 [ci2] /word/\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-examples-").FullName;

    public void Dispose()
    {
        foreach (string file in Directory.GetFiles(_folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Examples_DoWhatTheySay()
    {
        Prepare();
        string[] lines = [.. CommandTree.In(Language.English).SelectMany(ToolCommand.ExamplesOf).Select(example => example.Line).Distinct()];
        Assert.True(lines.Length > 20, "there are hardly any examples");
        foreach (string line in lines)
        {
            if (line.StartsWith("alignment merge ", StringComparison.Ordinal))
            {
                Regenerate();
            }

            Assert.StartsWith("alignment ", line, StringComparison.Ordinal);
            (int exit, string errors) = Run(Alignment, line["alignment ".Length..].Split(' '));
            Assert.True(exit < 2, $"{line}\n{errors}");
        }
    }

    private static string Alignment => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "alignment.exe" : "alignment");

    private void Prepare()
    {
        string samples = Directory.CreateDirectory(Path.Combine(_folder, "data", "samples")).FullName;
        foreach (string edition in Directory.GetFiles(Repository.File("data", "samples"), "2*"))
        {
            File.Copy(edition, Path.Combine(samples, Path.GetFileName(edition)));
            File.Copy(edition, Path.Combine(_folder, Path.GetFileName(edition)));
        }

        // Two reports to compare, as the help of diff tells to make them.
        Report("2026-01-05-zh.jsonl", "before.json");
        Report("2026-01-05-zh-damaged.jsonl", "after.json");
        File.WriteAllText(Path.Combine(_folder, "cedict_ts.u8"), Dictionary, new UTF8Encoding(false));
        Run("git", ["init", "-q"]);
        Run("git", ["add", "data"]);
        Run("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "Editions"]);
    }

    private void Report(string target, string report)
    {
        (int exit, string errors) = Run(Alignment, ["check", "2026-01-05-en.jsonl", target, "-f", $"json:{report}"]);
        Assert.True(exit < 2, errors);
    }

    // What a generator would do with the retry list: the undamaged rows of the papers it names.
    private void Regenerate()
    {
        string[] ids = File.ReadAllLines(Path.Combine(_folder, "retry", "retry.ids.txt"));
        IEnumerable<string> rows = File.ReadLines(Path.Combine(_folder, "2026-01-05-zh.jsonl"))
            .Where(row => ids.Any(id => row.Contains(id, StringComparison.Ordinal)));
        File.WriteAllLines(Path.Combine(_folder, "regenerated.jsonl"), rows);
    }

    private (int Exit, string Errors) Run(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors + output.Result);
    }
}
