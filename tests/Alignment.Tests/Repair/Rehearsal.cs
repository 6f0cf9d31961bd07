using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alignment.Cli;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Tests.Repair;

/// <summary>
/// A day of the upstream workflow in a folder of its own: crawl, an edition that went wrong, and a generator that works the second
/// time, played by the undamaged edition.
/// </summary>
internal sealed class Rehearsal : IDisposable
{
    private static readonly string[] Placeholders =
        ["Summary generation failed", "Motivation analysis failed", "Method extraction failed", "Result analysis failed", "Conclusion extraction failed"];

    private static readonly JsonSerializerOptions Ascii = new() { Encoder = JavaScriptEncoder.Default };

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-test-").FullName;
    private readonly RecordFile _good;

    /// <summary>Begins a day; the edition is still whole.</summary>
    public Rehearsal(string english, string chinese, string? raw)
    {
        Directory.CreateDirectory(At("data"));
        English = Copy(english, At("data", "2026-01-05_AI_enhanced_English.jsonl"));
        Chinese = Copy(chinese + ".jsonl", At("data", "2026-01-05_AI_enhanced_Chinese.jsonl"));
        Markdown = Copy(chinese + ".md", At("data", "2026-01-05.md"));
        _good = RecordFile.Read(EditionSource.Of(Chinese));
        GoodMarkdown = File.ReadAllBytes(Markdown);
        Raw = At("data", "2026-01-05.jsonl");
        File.WriteAllBytes(Raw, raw is not null ? File.ReadAllBytes(raw) : RetryRecords.Of(
            _good.Ids.Select(id => new RetryItem(id.Value, "", "", [], [], null, null, 1, "")), [_good]));
    }

    public string English { get; }

    public string Chinese { get; }

    public string Markdown { get; }

    public string Raw { get; }

    public string Report => At("report.json");

    public string List => At(".gate", "retry.json");

    public string Regenerated => At(".gate", "2026-01-05_AI_enhanced_Chinese.jsonl");

    public byte[] GoodRecords => _good.Bytes();

    public byte[] GoodMarkdown { get; }

    public int Papers => _good.Records;

    public string At(params string[] path) => Path.Combine([_folder, .. path]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Damages some rows, loses the end of the edition, and renders the Markdown of what is left.</summary>
    public void Damage(IEnumerable<int> rows, int lostTail)
    {
        HashSet<int> chosen = [.. rows];
        CategoryOrder order = CategoryOrder.Of(EditionReader.Read(EditionSource.Of(Markdown)));
        IEnumerable<string> lines = _good.Lines
            .Select((line, index) => chosen.Contains(index) ? Damaged(line, index) : Encoding.UTF8.GetString(line.Json.Span))
            .SkipLast(lostTail);
        File.WriteAllText(Chinese, string.Concat(lines.Select(line => line + "\n")));
        File.WriteAllBytes(Markdown, MarkdownRenderer.Render(RecordFile.Read(EditionSource.Of(Chinese)), order));
    }

    /// <summary>Runs the generator: reads the filtered crawl, writes the rows it makes of it beside it.</summary>
    public void Generate()
    {
        RecordFile asked = RecordFile.Read(EditionSource.Of(At(".gate", "2026-01-05.jsonl")));
        File.WriteAllText(Regenerated, string.Concat(asked.Ids.Select(id => Encoding.UTF8.GetString(_good.Find(id)!.Json.Span) + "\n")));
    }

    /// <summary>Checks, lists, generates: everything up to the merge. The check must fail.</summary>
    public void RunToMerge()
    {
        Assert.Equal(1, Check().Exit);
        Assert.Equal(0, Run("retry", Report, "--raw", Raw, "-o", At(".gate")).Exit);
        Generate();
    }

    public Result Check() => Run("check", English, Chinese, "--raw", Raw, "--twin", Markdown, "-f", $"json:{Report}", "-f", "concise");

    public Result Merge(params string[] more) => Run([.. MergeArguments, .. more]);

    public string[] MergeArguments => ["merge", Chinese, Regenerated, "--retry", List, "--markdown", Markdown];

    public Result Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder });
        return new(exit, output.ToString(), error.ToString());
    }

    // What really happens to editions, in turn: all placeholders, one field empty, one field left in English.
    private static string Damaged(RecordLine line, int index)
    {
        JsonObject record = JsonNode.Parse(line.Json.Span)!.AsObject();
        JsonObject said = record["AI"]!.AsObject();
        switch (index % 3)
        {
            case 0:
                for (int i = 0; i < Placeholders.Length; i++)
                {
                    said[DigestRecord.Keys[i]] = Placeholders[i];
                }

                break;
            case 1:
                said["conclusion"] = "";
                break;
            default:
                said["motivation"] = record["summary"]!.GetValue<string>();
                break;
        }

        return record.ToJsonString(Ascii);
    }

    private static string Copy(string from, string to)
    {
        File.WriteAllBytes(to, File.ReadAllBytes(from));
        return to;
    }

    public sealed record Result(int Exit, string Output, string Error);
}
