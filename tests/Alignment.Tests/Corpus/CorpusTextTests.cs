using Alignment.Cli.Terminals;
using Alignment.Corpus.Runs;
using Alignment.Languages;

namespace Alignment.Tests.Corpus;

/// <summary>What people see of a corpus.</summary>
public sealed class CorpusTextTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Summary_LooksAsItDid_InBothLanguages()
    {
        _folder.Summary("out", _folder.WriteDays(14), "--shards", "3");
        Golden.Matches(Merge("--ui-lang", "en"), "tests", "Alignment.Tests", "Golden", "corpus.en.txt");
        Golden.Matches(Merge("--ui-lang", "zh-CN"), "tests", "Alignment.Tests", "Golden", "corpus.zh.txt");
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void Culture_ChangesNothing(string culture)
    {
        string days = _folder.WriteDays(4);
        string json = _folder.Summary("plain", days, "--shards", "2");
        string text = _folder.Run("corpus", "merge", _folder.File("plain"), "--csv", _folder.File("plain-tables")).Output;
        (string otherJson, string otherText) = Cultures.Under(culture, () => (
            _folder.Summary("other", days, "--shards", "2"),
            _folder.Run("corpus", "merge", _folder.File("other"), "--csv", _folder.File("other-tables")).Output));
        Assert.Equal((json, text), (otherJson, otherText));
        Assert.Equal(File.ReadAllText(_folder.File("plain-tables/measures.csv")), File.ReadAllText(_folder.File("other-tables/measures.csv")));
    }

    [Theory]
    [InlineData(Language.English, "judging [######..................] 25% 3/12 editions", "papers/s, 0:00:0")]
    [InlineData(Language.Chinese, "正在检查 [######..................] 25% 3/12 期", "剩余 0:00:0")]
    public void Progress_SaysHowFarHowFastAndHowLong(Language language, string far, string left)
    {
        using StringWriter error = new();
        using Terminal terminal = new(TextWriter.Null, error) { IsErrorTerminal = true, Language = language };
        using CorpusProgress progress = new(terminal, isWanted: true);
        Thread.Sleep(50);
        progress.Show(new RunProgress(250, 1000, 3, 12, 900));
        Assert.Contains(far, error.ToString(), StringComparison.Ordinal);
        Assert.Contains(left, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_IsForTerminalsOnly()
    {
        using StringWriter error = new();
        using Terminal terminal = new(TextWriter.Null, error);
        using (CorpusProgress progress = new(terminal, isWanted: true))
        {
            progress.Show(new RunProgress(1, 1, 1, 1, 1));
        }

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void HostileNames_AreEscaped()
    {
        string days = _folder.WriteDays(2);
        string folder = Path.Combine(days, "2026-02-01\u001b[31m");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "en.jsonl"), "");
        File.WriteAllText(Path.Combine(folder, "zh.jsonl"), "");
        Assert.Equal(0, _folder.Run("corpus", "plan", days, "-o", _folder.File("plan.jsonl")).Exit);
        (int exit, string output, string error) = _folder.Run("corpus", "run", _folder.File("plan.jsonl"), "-o", _folder.File("out"));
        Assert.Equal(2, exit);
        (_, string merged, _) = _folder.Run("corpus", "merge", _folder.File("out"));
        Assert.DoesNotContain('\u001b', output + error + merged);
        Assert.Contains("\\u001B[31m", error, StringComparison.Ordinal);
    }

    private string Merge(params string[] more) => _folder.Run(["corpus", "merge", _folder.File("out"), .. more]).Output;
}
