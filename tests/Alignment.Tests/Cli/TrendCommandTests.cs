using System.Text;
using System.Text.Json;
using Alignment.Cli;
using Alignment.Tests.History;

namespace Alignment.Tests.Cli;

public sealed class TrendCommandTests : IDisposable
{
    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Trend_ShowsEachFigureWithItsLimits()
    {
        Import(14);
        (int exit, string output, string error) = Run("trend");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("14 editions, 2026-01-01 to 2026-01-14", output, StringComparison.Ordinal);
        foreach (string name in (string[])["missing papers", "placeholder papers", "untranslated papers", "length residual", "support"])
        {
            Assert.Contains($"\n{name} ", output, StringComparison.Ordinal);
        }

        Assert.Contains("2026-01-14: 0% (0 of 23)   expected 0% to ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("not enough history", output, StringComparison.Ordinal);
    }

    [Fact]
    public void FewEditions_AreNotEnoughHistory()
    {
        Import(3);
        Assert.Contains("not enough history: 3 editions, needs more than 12", Run("trend").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void Formats_AreTheSameBytesInEveryCulture(string culture)
    {
        Import(14);
        foreach (string format in (string[])["text", "json", "csv"])
        {
            Assert.Equal(Run("trend", "-f", format), Cultures.Under(culture, () => Run("trend", "-f", format)));
        }
    }

    [Fact]
    public void Json_AndCsv_HoldEveryEdition()
    {
        Import(13);
        using JsonDocument json = JsonDocument.Parse(Run("trend", "-f", "json").Output);
        Assert.Equal("alignment/trend/1", json.RootElement.GetProperty("schema").GetString());
        JsonElement points = json.RootElement.GetProperty("series")[0].GetProperty("points");
        Assert.Equal(13, points.GetArrayLength());
        Assert.Equal("not-enough-history", points[11].GetProperty("side").GetString());
        Assert.Equal("inside", points[12].GetProperty("side").GetString());
        Assert.Equal(0, Run("trend", "-f", $"csv:{_folder.File("trend.csv")}").Exit);
        string[] rows = File.ReadAllLines(_folder.File("trend.csv"));
        Assert.StartsWith("series,date,edition,label,value,count,size,centre,lower,upper,side,change", rows[0], StringComparison.Ordinal);
        Assert.Equal(13, rows.Count(row => row.StartsWith("missing,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_WithHistory_ReportsAnOutbreakAndKeepsTheEdition()
    {
        string days = Import(14);
        string[] editions = Directory.GetDirectories(days).Order(StringComparer.Ordinal).ToArray();
        string today = _folder.File("2026-02-01-zh.jsonl");
        string[] lines = File.ReadAllLines(Path.Combine(editions[0], "zh.jsonl"));
        File.WriteAllLines(today, lines.Select((line, i) => i < 8 ? SpoiltRecord.Of(line) : line), new UTF8Encoding(false));
        string english = Path.Combine(editions[0], "en.jsonl");

        (int exit, string output, _) = Run("check", english, today, "-f", "concise", "--history");
        Assert.Equal(1, exit);
        Assert.Contains("2026-02-01-zh.jsonl:1:1: warning ALN501 control-limit: placeholder papers: 36.4% (8 of 22); the 14 editions before let one expect 0% to ", output, StringComparison.Ordinal);
        Assert.Equal(15L, HistoryFolder.Value(_folder.File(".alignment/history.db"), "SELECT count(*) FROM editions"));
        Assert.Equal(0L, HistoryFolder.Value(_folder.File(".alignment/history.db"), "SELECT count(*) FROM findings WHERE rule = 'ALN501'"));
        HistoryRules.AssertWhole(_folder.File(".alignment/history.db"));

        Assert.DoesNotContain("ALN501", Run("check", english, today, "-f", "concise").Output, StringComparison.Ordinal);
        Assert.Equal((exit, output), (Run("check", english, today, "-f", "concise", "--history").Exit, output));
    }

    [Fact]
    public void Check_WithHistory_RefusesAnEditionInItsPlace()
    {
        string days = Import(1);
        string chinese = Path.Combine(days, HistoryFolder.Date(0), "zh.jsonl");
        (int exit, _, string error) = Run("check", $"--history={chinese}", Path.Combine(days, HistoryFolder.Date(0), "en.jsonl"), chinese);
        Assert.Equal(2, exit);
        Assert.Contains("is no history", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_NamesTheEditionsThatWouldHaveBeenStopped()
    {
        Import(3);
        File.WriteAllText(_folder.File("strict.json"), """{ "budgets": { "missingPapers": "0%" } }""");
        (int exit, string output, string error) = Run("trend", "--replay", _folder.File("strict.json"));
        Assert.Equal((0, ""), (exit, error));
        Assert.EndsWith("strict.json would have stopped 3 of 3 editions (100%); as judged then 3\n", output, StringComparison.Ordinal);
        Assert.Contains("2026-01-01  ✖ fail          missing-paper ", output, StringComparison.Ordinal);
        File.WriteAllText(_folder.File("lax.json"), """{ "budgets": { "missingPapers": "50%" } }""");
        Assert.EndsWith("lax.json would have stopped 0 of 3 editions (0%); as judged then 3\n", Run("trend", "--replay", _folder.File("lax.json")).Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Run("trend", "--replay", _folder.File("strict.json"), "-f", "json").Output);
        Assert.Equal(3, json.RootElement.GetProperty("stops").GetArrayLength());
    }

    [Theory]
    [InlineData("there is no history yet; make one: alignment history import FOLDER")]
    [InlineData("unknown format \"jsno\"; did you mean \"json\"?", "-f", "jsno")]
    [InlineData("none.tsv: cannot be read", "--counts", "none.tsv")]
    [InlineData("--replay writes text or json", "--replay", "alignment.json", "-f", "csv")]
    public void Mistake_IsExplained(string message, params string[] arguments)
    {
        (int exit, string output, string error) = Run(["trend", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_LeavesOtherEditionsOut()
    {
        Import(2, "model A");
        Assert.Contains("2 editions", Run("trend", "--only", "model A").Output, StringComparison.Ordinal);
        (int exit, _, string error) = Run("trend", "--only", "model B");
        Assert.Equal(2, exit);
        Assert.Contains("holds no edition with \"model B\" in its name or label", error, StringComparison.Ordinal);
    }

    private string Import(int count, string label = "")
    {
        string days = _folder.WriteDays(count);
        Assert.Equal(0, Run("history", "import", days, "--label", label).Exit);
        return days;
    }

    private (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder.Path });
        return (exit, output.ToString(), error.ToString());
    }
}
