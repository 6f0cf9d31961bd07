using Alignment.Cli;
using Alignment.Cli.Terminals;
using Alignment.Tests.History;

namespace Alignment.Tests.Cli;

public sealed class HistoryCommandTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.jsonl");
    private static readonly string Chinese = Repository.File("data", "samples", "2026-01-05-zh.jsonl");

    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Add_KeepsAnEditionInTheUsualFile()
    {
        Assert.Equal((0, $"{Chinese}: added (2026-01-05, pass)\n", ""), Run("history", "add", English, Chinese, "--label", "model A"));
        Assert.Equal((0, $"{Chinese}: already there (2026-01-05, pass)\n", ""), Run("history", "add", English, Chinese));
        Assert.Equal("model A", HistoryFolder.Value(_folder.File(".alignment/history.db"), "SELECT label FROM editions"));
    }

    [Fact]
    public void Add_RefusesAnEditionThatCannotBeRead()
    {
        (int exit, string output, string error) = Run("history", "add", English, _folder.File("none.jsonl"));
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("none.jsonl: ALN001 unreadable-input", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File(".alignment/history.db")));
    }

    [Fact]
    public void ImportAgain_ChangesNothing()
    {
        string days = _folder.WriteDays(5);
        Assert.Equal((0, "5 pairs of editions: 5 added\n", ""), Run("history", "import", days, "--db", _folder.Database));
        byte[] before = File.ReadAllBytes(_folder.Database);
        Assert.Equal((0, "5 pairs of editions: 5 already there\n", ""), Run("history", "import", days, "--db", _folder.Database));
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
    }

    [Fact]
    public void ImportAgain_WithOtherTerms_JudgesAgain()
    {
        string days = _folder.WriteDays(2);
        string terms = _folder.File("terms.csv");
        File.WriteAllText(terms, "en,zh\ngear train,轮系\n");
        Assert.Equal((0, "2 pairs of editions: 2 added\n", ""), Run("history", "import", days, "--db", _folder.Database));
        (int, string, string) again = (0, "2 pairs of editions: 2 judged again and replaced\n", "");
        Assert.Equal(again, Run("history", "import", days, "--db", _folder.Database, "--terms", terms));
        Assert.Equal((0, "2 pairs of editions: 2 already there\n", ""), Run("history", "import", days, "--db", _folder.Database, "--terms", terms));
        File.WriteAllText(terms, "en,zh\ngear train,齿轮系\n");
        Assert.Equal(again, Run("history", "import", days, "--db", _folder.Database, "--terms", terms));
    }

    [Fact]
    public void Import_StoresTheOthers_AndSaysWhichItCouldNot()
    {
        string days = _folder.WriteDays(3);
        File.WriteAllText(Path.Combine(days, HistoryFolder.Date(1), "zh.jsonl"), "no edition\n");
        File.Delete(Path.Combine(days, HistoryFolder.Date(2), "zh.jsonl"));
        (int exit, string output, string error) = Run("history", "import", days, "--db", _folder.Database);
        Assert.Equal((2, "2 pairs of editions: 1 added, 1 not stored\n"), (exit, output));
        Assert.Contains("not stored: ", error, StringComparison.Ordinal);
        Assert.Contains("without the other language: 1 (", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ExplainsWhereThereAreNoEditions()
    {
        (int exit, _, string error) = Run("history", "import", _folder.Path);
        Assert.Equal(2, exit);
        Assert.Contains("no pair of editions among 0 files; names need a day and a language", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_NamesTheWholeCommand() =>
        Assert.Contains("See: alignment history add --help", Run("history", "add", English).Error, StringComparison.Ordinal);

    private (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new(output, error) { Folder = _folder.Path });
        return (exit, output.ToString(), error.ToString());
    }
}
