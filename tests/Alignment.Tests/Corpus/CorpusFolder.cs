using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Corpus;

/// <summary>A folder with a corpus made of the sample records: an edition a day, each with other faults.</summary>
internal sealed class CorpusFolder : IDisposable
{
    private static readonly string[] English = System.IO.File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-en.jsonl"));
    private static readonly string[] Chinese = System.IO.File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-zh.jsonl"));

    public string Path { get; } = Directory.CreateTempSubdirectory("alignment-corpus-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes so many days into <c>days/DATE/en.jsonl</c> and <c>zh.jsonl</c>, over several months.</summary>
    public string WriteDays(int days)
    {
        for (int day = 0; day < days; day++)
        {
            string folder = Directory.CreateDirectory(File("days/" + Date(day))).FullName;
            Write(System.IO.Path.Combine(folder, "en.jsonl"), English);
            Write(System.IO.Path.Combine(folder, "zh.jsonl"), Chinese.Where((_, row) => row % 23 != day % 23).Select((line, row) => row % 11 == day % 11 ? Spoilt(line) : line));
        }

        return File("days");
    }

    /// <summary>The file of a day's Chinese edition.</summary>
    public string Target(int day) => File($"days/{Date(day)}/zh.jsonl");

    /// <summary>Runs the command.</summary>
    public (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new Terminal(output, error) { Folder = Path });
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>Plans, judges and merges, and returns the summary.</summary>
    public string Summary(string name, string place, params string[] cut)
    {
        string plan = File(name + ".jsonl");
        string results = File(name);
        Assert.Equal(0, Run(["corpus", "plan", place, "-o", plan, .. cut]).Exit);
        Assert.Equal(0, Run("corpus", "run", plan, "-o", results).Exit);
        Assert.Equal(0, Run("corpus", "merge", results, "-o", results + ".json").Exit);
        return System.IO.File.ReadAllText(results + ".json");
    }

    private static string Date(int day) => new DateOnly(2026, 1, 1).AddDays(3 * day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Spoilt(string line)
    {
        JsonObject record = JsonNode.Parse(line)!.AsObject();
        JsonObject summaries = record["AI"]!.AsObject();
        string method = summaries["method"]!.GetValue<string>();
        summaries["method"] = method[..(method.Length / 2)] + " 98765 个";
        return record.ToJsonString();
    }

    private static void Write(string path, IEnumerable<string> lines) =>
        System.IO.File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
}
