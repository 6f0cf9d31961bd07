using System.IO.Compression;
using System.Text;
using Alignment.Cli;
using Alignment.Cli.Terminals;
using Alignment.Configuration.TermFiles;
using Alignment.Languages.Terms;
using Alignment.Tests.History;

namespace Alignment.Tests.Cli;

public sealed class TermsCommandTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.jsonl");
    private static readonly string Chinese = Repository.File("data", "samples", "2026-01-05-zh.jsonl");

    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Mine_WritesATableThatCanBeGivenBack()
    {
        WriteGears("en.md", "It uses a gear train.");
        WriteGears("zh.md", "它使用了大型轮系。");
        string table = _folder.File("terms.tsv");
        (int exit, string output, string error) = Run("terms", "mine", _folder.File("en.md"), _folder.File("zh.md"), "--fewest", "5", "-o", table);
        Assert.Equal((0, "", "80 papers of 1 pairs of editions: 1 terms\n"), (exit, output, error));
        Term term = Assert.Single(TermFile.Read(table));
        Assert.Equal("gear train", term.English);
        Assert.Contains("轮系", term.Preferred, StringComparison.Ordinal);
    }

    [Fact]
    public void Mine_TakesFolders_AndCountsAPaperOnce()
    {
        (int exit, string output, string error) = Run("terms", "mine", _folder.WriteDays(3));
        Assert.Equal((0, "english\tpreferred\tadmitted\tforbidden\tfields\tshare\tentropy\tevidence\n"), (exit, output));
        Assert.Equal("24 papers of 3 pairs of editions: 0 terms; name more editions, or lower --fewest\n", error);
    }

    [Fact]
    public void Mine_ReadsTheOthers_AndSaysWhichItCouldNot()
    {
        string nothing = _folder.File("none.md");
        File.WriteAllText(nothing, "no edition\n");
        (int exit, _, string error) = Run("terms", "mine", English, nothing, English, Chinese);
        Assert.Equal(2, exit);
        Assert.StartsWith($"not read: {nothing.Replace('\\', '/')}: ", error, StringComparison.Ordinal);
        Assert.Contains("24 papers of 2 pairs", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EN", "has no counterpart; write SOURCE TARGET")]
    [InlineData("none", "there is no such folder")]
    [InlineData("EN ZH -o EN", "is an input; name another file to write")]
    [InlineData("EN ZH --fewest x", "--fewest takes a whole number")]
    [InlineData("EN ZH -o none/terms.tsv", "there is no folder")]
    public void Mine_NamesAMistake(string arguments, string message)
    {
        string[] args = arguments.Split(' ');
        (int exit, string output, string error) = Run(
            ["terms", "mine", .. args.Select(arg => arg switch { "EN" => English, "ZH" => Chinese, _ => arg.StartsWith("none", StringComparison.Ordinal) ? _folder.File(arg) : arg })]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ReadsTextAndGzipAlike()
    {
        byte[] text = Encoding.UTF8.GetBytes("輪系 轮系 [lun2 xi4] /gear train/\n");
        File.WriteAllBytes(_folder.File("cedict.u8"), text);
        using (GZipStream gzip = new(File.Create(_folder.File("cedict.gz")), CompressionMode.Compress))
        {
            gzip.Write(text);
        }

        (int exit, string output, string error) = Run("terms", "import", "cc-cedict", _folder.File("cedict.u8"));
        Assert.Equal((0, "1 words of CC-CEDICT: 1 candidates\n"), (exit, error));
        Assert.EndsWith("\ngear train\t\t\t\t轮系\n", output, StringComparison.Ordinal);
        Assert.Equal(output, Run("terms", "import", "cc-cedict", _folder.File("cedict.gz")).Output);
    }

    [Theory]
    [InlineData("no dictionary", "cedict.u8:1: “no dictionary” is no line of CC-CEDICT")]
    [InlineData(null, "cannot read ")]
    public void Import_NamesAMistake(string? text, string message)
    {
        if (text is not null)
        {
            File.WriteAllText(_folder.File("cedict.u8"), text);
        }

        (int exit, string output, string error) = Run("terms", "import", "cc-cedict", _folder.File("cedict.u8"), "-o", _folder.File("out.tsv"));
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("out.tsv")));
    }

    // Eighty papers of which six are about gears.
    private void WriteGears(string name, string text) => File.WriteAllText(_folder.File(name), EditionText.Edition(
        [.. Enumerable.Range(1, 80).Select(i => EditionText.Entry(
            FormattableString.Invariant($"2601.{i:00000}"),
            new Dictionary<string, string> { ["TL;DR"] = i > 6 ? (name == "en.md" ? "It rests." : "它在休息。") : text }))]));

    private (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new(output, error) { Folder = _folder.Path };
        int exit = CommandLine.Run(args, terminal);
        return (exit, output.ToString(), error.ToString());
    }
}
