using System.Text.Json;
using System.Text.Json.Nodes;
using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.md");
    private static readonly string Damaged = Repository.File("data", "samples", "2026-01-05-zh-damaged.md");
    private static readonly string Clean = Repository.File("data", "samples", "2026-01-05-zh.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-report-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Report_HoldsThePageTheChartsAndTheTables()
    {
        string report = At("report");
        Assert.Equal((1, ""), Run(English, Damaged, "-o", report));
        string[] files = Files(report);
        foreach (string file in (string[])["index.html", "report.json", "findings.csv", "papers.csv", "terms.csv", "summary.md", "charts/loss-strip.svg", "charts/loss-strip.zh.png"])
        {
            Assert.Contains(file, files);
        }

        Assert.Equal("alignment/report/1", Json(report).GetProperty("schema").GetString());
        Assert.Equal([Path.GetFileName(report)], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void SameInput_GivesTheSameBytesInAnyCulture(string culture)
    {
        Run(English, Damaged, "-o", At("report"));
        Dictionary<string, byte[]> first = Files(At("report")).ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(At("report"), name)));
        Cultures.Under(culture, () => Run(English, Damaged, "-o", At("report")));
        Assert.Equal(first.Keys.Order(), Files(At("report")).Order());
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(At("report"), file.Key))), file.Key));
    }

    [Fact]
    public void OlderReport_IsReplacedAsAWhole()
    {
        Run(English, Damaged, "-o", At("report"));
        File.WriteAllText(Path.Combine(At("report"), "left-over.txt"), "");
        Assert.Equal((0, ""), Run(English, Clean, "-o", At("report")));
        Assert.Equal("pass", Json(At("report")).GetProperty("verdict").GetProperty("outcome").GetString());
        Assert.DoesNotContain("left-over.txt", Files(At("report")));
    }

    [Fact]
    public void FolderWithOtherFiles_IsLeftAlone()
    {
        Directory.CreateDirectory(At("mine"));
        File.WriteAllText(Path.Combine(At("mine"), "thesis.tex"), "mine");
        (int exit, string error) = Run(English, Clean, "-o", At("mine"));
        Assert.Equal(2, exit);
        Assert.Contains("holds other files", error, StringComparison.Ordinal);
        Assert.Equal(["thesis.tex"], Files(At("mine")));
    }

    [Theory]
    [InlineData("none/report", "there is no folder")]
    [InlineData("file", "it is a file")]
    [InlineData("file/report", "there is no folder")]
    public void FolderThatCannotBeWritten_IsAnErrorBeforeAnyWork(string folder, string says)
    {
        File.WriteAllText(At("file"), "mine");
        (int exit, string error) = Run("no-such-edition.md", Clean, "-o", At(folder));
        Assert.Equal(2, exit);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(At("file")));
    }

    [Fact]
    public void UnreadableEdition_GivesAReportThatSaysSo()
    {
        Assert.Equal(2, Run(At("no-such-edition.md"), Clean, "-o", At("report")).Exit);
        Assert.Equal("cannot-judge", Json(At("report")).GetProperty("verdict").GetProperty("outcome").GetString());
        Assert.Contains("COULD NOT JUDGE", File.ReadAllText(Path.Combine(At("report"), "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    [InlineData(2000, 1)]
    public void EditionOfAnySize_GivesAClearResult(int papers, int exit)
    {
        LargeEdition.Write(papers, At("en.jsonl"), At("zh.jsonl"));
        Assert.Equal((exit, ""), Run(At("en.jsonl"), At("zh.jsonl"), "-o", At("report")));
        Assert.Equal(papers, Json(At("report")).GetProperty("papers").GetArrayLength());
        Assert.InRange(new FileInfo(Path.Combine(At("report"), "index.html")).Length, 50_000, 25_000_000);
    }

    [Fact]
    public void FieldOfAHundredThousandCharacters_IsShownWhole()
    {
        LargeEdition.Write(2, At("en.jsonl"), At("zh.jsonl"));
        string[] lines = File.ReadAllLines(At("zh.jsonl"));
        JsonNode record = JsonNode.Parse(lines[0])!;
        string sentence = string.Concat(Enumerable.Range(10, 5000).Select(i => FormattableString.Invariant($"模型在 {i} 项任务上优于 BLEU 基线，")));
        record["AI"]!["method"] = sentence[..99_999] + "末";
        File.WriteAllLines(At("zh.jsonl"), [record.ToJsonString(), lines[1]]);
        Run(At("en.jsonl"), At("zh.jsonl"), "-o", At("report"));
        Assert.Contains(sentence[90_000..99_999] + "末", File.ReadAllText(Path.Combine(At("report"), "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralPairs_GetAPageThatLeadsToEach()
    {
        Assert.Equal((1, ""), Run(English, Damaged, English, Clean, "-o", At("both")));
        Assert.Equal("fail", Json(At("both/001")).GetProperty("verdict").GetProperty("outcome").GetString());
        Assert.Equal("pass", Json(At("both/002")).GetProperty("verdict").GetProperty("outcome").GetString());
        string index = File.ReadAllText(At("both/index.html"));
        Assert.Contains("href=\"001/index.html\"", index, StringComparison.Ordinal);
        Assert.Contains("href=\"002/index.html\"", index, StringComparison.Ordinal);
        Assert.Equal((1, ""), Run(English, Damaged, English, Clean, "-o", At("both")));
    }

    [Fact]
    public void Folder_GivesAReportOfEachPairThatItHolds()
    {
        Directory.CreateDirectory(At("days"));
        foreach (string day in (string[])["2026-01-05", "2026-01-06"])
        {
            File.Copy(English, At($"days/{day}-en.md"));
            File.Copy(day.EndsWith('5') ? Clean : Damaged, At($"days/{day}-zh.md"));
        }

        File.Copy(English, At("days/2026-01-07-en.md"));

        // Named like a crawl, and an edition all the same: no witness, as for check.
        File.Copy(Repository.File("data", "samples", "2026-01-05-zh.jsonl"), At("days/2026-01-05.jsonl"));
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Assert.Equal(1, CommandLine.Run(["report", At("days"), "-o", At("report"), "--no-config"], new Terminal(output, error)));
        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Matches("2026-01-06-zh.md FAIL: errors", lines[0]);
        Assert.Equal("1 of 2 pairs within budget", lines[1]);
        Assert.StartsWith("without the other language, and left out: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("pass", Json(At("report/001")).GetProperty("verdict").GetProperty("outcome").GetString());
        Assert.DoesNotContain(Json(At("report/001")).GetProperty("inputs").EnumerateArray(), input => input.GetProperty("role").GetString() == "crawl");
        string index = File.ReadAllText(At("report/index.html"));
        Assert.Matches("(?s)href=\"002/index.html\".*<code>ALN[0-9]{3}</code>.*href=\"001/index.html\"", index);
    }

    [Fact]
    public void History_IsDrawnAndLeftAsItIs()
    {
        string history = At("history.db");
        using StringWriter silent = new();
        Assert.Equal(0, CommandLine.Run(["history", "add", English, Clean, "--db", history], new Terminal(silent, silent)));
        byte[] before = File.ReadAllBytes(history);
        Assert.Equal((0, ""), Run(English, Clean, "-o", At("report"), "--history", history));
        Assert.Contains("charts/control-missing.svg", Files(At("report")));
        string page = File.ReadAllText(Path.Combine(At("report"), "index.html"));
        Assert.Contains("id=\"chart-control-missing\"", page, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(history));
    }

    [Fact]
    public void HistoryThatIsNotThere_IsAnErrorThatLeavesNothing()
    {
        (int exit, string error) = Run(English, Clean, "-o", At("report"), "--history", At("none.db"));
        Assert.Equal(2, exit);
        Assert.Contains("none.db", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("a.md", "has nothing to be compared with")]
    [InlineData("a.md b.md c.md", "3 editions make no pairs")]
    [InlineData("- -", "standard input (-) can be read only once")]
    [InlineData("a b c d --raw r", "--raw and --twin belong to one pair")]
    public void EditionsThatAreNoPairs_AreAnError(string arguments, string says)
    {
        (int exit, string error) = Run([.. arguments.Split(' '), "-o", At("report")]);
        Assert.Equal(2, exit);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("report")));
    }

    [Fact]
    public void ExitZero_ForgivesAFailedGate() => Assert.Equal((0, ""), Run(English, Damaged, "-o", At("report"), "--exit-zero"));

    [Fact]
    public void Commands_OfThePageAreUnderstood()
    {
        Run(English, Damaged, "-o", At("report"));
        string summary = File.ReadAllText(Path.Combine(At("report"), "summary.md"));
        string retry = summary.Split('\n').Single(line => line.StartsWith("    alignment retry ", StringComparison.Ordinal)).Split("    #")[0].Trim();
        Assert.Equal($"alignment retry {At("report").Replace('\\', '/')}/report.json --raw data/2026-01-05.jsonl -o .gate", retry);
        string raw = Repository.File("data", "samples", "2026-01-05-en.jsonl");
        string[] words = [.. retry.Split(' ').Skip(1).Select(word => word switch { ".gate" => At("gate"), "data/2026-01-05.jsonl" => raw, _ => word })];
        using StringWriter output = new();
        using StringWriter error = new();
        Assert.Equal((0, ""), (CommandLine.Run(words, new Terminal(output, error)), error.ToString()));
        Assert.Contains("1907.11692", File.ReadAllLines(Path.Combine(At("gate"), "retry.ids.txt")));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))];

    private static JsonElement Json(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "report.json"))).RootElement;

    private static (int Exit, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = CommandLine.Run(["report", .. arguments, "--no-config"], new Terminal(output, error));
        return (exit, error.ToString());
    }
}
