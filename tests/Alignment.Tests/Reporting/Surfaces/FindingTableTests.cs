using System.Text.Json;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting.Surfaces;

public class FindingTableTests
{
    private const string Reader = "import csv, json, sys; sys.stdin.reconfigure(newline=''); print(json.dumps(list(csv.DictReader(sys.stdin, strict=True))))";

    [ToolFact(OutsideTool.Python)]
    public void Csv_IsReadBackByPython()
    {
        JudgedRun run = new([Runs.Good, Runs.Damaged, Runs.Attacked], []);
        string read = OutsideTool.Run(OutsideTool.Python, ["-c", Reader], Runs.Render(run, FindingTable.Csv));
        Dictionary<string, string>[] rows = JsonSerializer.Deserialize<Dictionary<string, string>[]>(read)!;
        Check(run, rows, text => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text);
    }

    [Fact]
    public void Tsv_HoldsTheSameRows()
    {
        JudgedRun run = new([Runs.Good, Runs.Damaged], []);
        string[] lines = Runs.Render(run, FindingTable.Tsv).TrimEnd('\n').Split('\n');
        string[] names = lines[0].Split('\t');
        Dictionary<string, string>[] rows = [.. lines.Skip(1).Select(line => names.Zip(line.Split('\t')).ToDictionary(cell => cell.First, cell => cell.Second))];
        Check(run, rows, text => text);
        Assert.All(Runs.Render(JudgedRun.Of(Runs.Attacked), FindingTable.Tsv).TrimEnd('\n').Split('\n'), line => Assert.Equal(names.Length, line.Split('\t').Length));
    }

    private static void Check(JudgedRun run, Dictionary<string, string>[] rows, Func<string, string> cell)
    {
        FindingRow[] findings = [.. run.Judgements.SelectMany(judgement => judgement.Findings).Select(FindingRow.Of)];
        Assert.Equal(findings.Length, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            Assert.Equal(findings[i].Rule, rows[i]["rule"]);
            Assert.Equal(cell(Whole(findings[i].Path)), rows[i]["path"]);
            Assert.Equal(cell(Whole(findings[i].Message)), rows[i]["message"]);
            Assert.Equal(findings[i].Fingerprint, rows[i]["fingerprint"]);
            Assert.Equal("2026-01-05", rows[i]["edition"]);
        }
    }

    // UTF-8 has no half of a surrogate pair.
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
