using System.Text.Json;
using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Browser.Tests;

/// <summary>Reports that the tests look at: each is written by the command, once.</summary>
public sealed class Reports : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-page-").FullName;
    private readonly Dictionary<string, string> _made = [];

    /// <summary>The sample edition with its planted defects.</summary>
    internal string Damaged => Sample("damaged", "data/samples/2026-01-05-zh-damaged.md");

    /// <summary>The sample edition as it should be.</summary>
    internal string Clean => Sample("clean", "data/samples/2026-01-05-zh.md");

    /// <summary>A thousand papers with the texts of the damaged sample.</summary>
    internal string Large
    {
        get
        {
            string source = Path.Combine(_folder, "large-en.jsonl");
            string target = Path.Combine(_folder, "large-zh.jsonl");
            LargeEdition.Write(1000, source, target);
            return Made("large", source, target);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The page of a report on two editions.</summary>
    internal string Made(string name, string source, string target, params string[] options) =>
        Made(name, source, target, Path.Combine(_folder, name), options);

    // Named as a reader of the README would name them, so that the pictures show no path of this machine.
    private string Sample(string name, string target)
    {
        Directory.SetCurrentDirectory(Repository.Root);
        Directory.CreateDirectory("artifacts");
        return Made(name, "data/samples/2026-01-05-en.md", target, "artifacts/report-" + name, []);
    }

    private string Made(string name, string source, string target, string folder, string[] options)
    {
        lock (_made)
        {
            if (!_made.TryGetValue(name, out string? page))
            {
                using StringWriter output = new();
                using StringWriter error = new();
                int exit = CommandLine.Run(["report", source, target, "-o", folder, "--no-config", .. options], new Terminal(output, error));
                Assert.True(exit is 0 or 1, error.ToString());
                page = _made[name] = Path.GetFullPath(Path.Combine(folder, "index.html"));
            }

            return page;
        }
    }

    /// <summary>A path in the tests' own folder.</summary>
    internal string Scratch(string name) => Path.Combine(_folder, name);

    /// <summary>The report beside a page.</summary>
    internal static JsonElement ReportOf(string page) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(page)!, "report.json"))).RootElement;
}
