using Alignment.Editions.Discovery;
using Alignment.Tests.History;

namespace Alignment.Tests.Editions.Discovery;

public sealed class EditionFinderTests : IDisposable
{
    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/2026-01-05_AI_enhanced_English.jsonl", "data/2026-01-05_AI_enhanced_Chinese.jsonl")]
    [InlineData("2026-01-05/en.jsonl", "2026-01-05/zh.jsonl")]
    [InlineData("2026-01-05-S1-G1/en.md", "2026-01-05-S1-G1/zh.md")]
    [InlineData("en/2026-01-05.md", "zh/2026-01-05.md")]
    [InlineData("digest-en/2026/2026-01-05.md", "digest-cn/2026/2026-01-05.md")]
    [InlineData("2026-01-05.en.md", "2026-01-05.zh-CN.md")]
    public void NamesThatDifferInTheLanguage_AreAPair(string english, string chinese)
    {
        EditionFiles pair = Assert.Single(Find(english, chinese).Pairs);
        Assert.Equal(("2026-01-05", _folder.File(english), _folder.File(chinese)), (pair.Date, pair.Source, pair.Target));
    }

    [Theory]
    [InlineData("2026-01-05/en.jsonl", "2026-01-06/zh.jsonl")]
    [InlineData("a/2026-01-05/en.jsonl", "b/2026-01-05/zh.jsonl")]
    [InlineData("notes/en.md", "notes/zh.md")]
    [InlineData("2026-01-05/enzyme.md", "2026-01-05/zhang.md")]
    public void OtherNames_AreNone(string english, string chinese) => Assert.Empty(Find(english, chinese).Pairs);

    [Fact]
    public void Records_AreTakenBeforeMarkdown()
    {
        EditionFiles pair = Assert.Single(Find("2026-01-05/en.md", "2026-01-05/en.jsonl", "2026-01-05/zh.md").Pairs);
        Assert.Equal(("en.jsonl", "zh.md"), (Path.GetFileName(pair.Source), Path.GetFileName(pair.Target)));
    }

    [Fact]
    public void CrawlBesideTheTarget_IsFound()
    {
        EditionFinding found = Find("2026-01-05.jsonl", "2026-01-05_AI_enhanced_English.jsonl", "2026-01-05_AI_enhanced_Chinese.jsonl");
        Assert.Equal(_folder.File("2026-01-05.jsonl"), Assert.Single(found.Pairs).Crawl);
    }

    [Fact]
    public void Pairs_AreInTheOrderOfDays_AndEditionsAloneAreNamed()
    {
        EditionFinding found = Find("2026-01-06/zh.md", "2026-01-05/zh.md", "2026-01-06/en.md", "2026-01-05/en.md", "2026-01-04/zh.md");
        Assert.Equal(["2026-01-05", "2026-01-06"], found.Pairs.Select(pair => pair.Date));
        Assert.Equal(_folder.File("2026-01-04/zh.md"), Assert.Single(found.Alone));
    }

    [Fact]
    public void TwoFolders_AreEnglishAndChinese_WhereNamesDoNotTell()
    {
        Write("left/2026-01-05.md", "right/2026-01-05.md", "right/2026-01-06.md");
        EditionFiles pair = Assert.Single(EditionFinder.Find([_folder.File("left"), _folder.File("right") + "/"]).Pairs);
        Assert.Equal((_folder.File("left/2026-01-05.md"), _folder.File("right/2026-01-05.md")), (pair.Source, pair.Target));
    }

    [Fact]
    public void WhereNoDayIsEnglish_TheCrawlStandsIn_AndADayWithoutEditionIsAlone()
    {
        EditionFinding found = Find("2026-01-05.jsonl", "2026-01-05_AI_enhanced_Chinese.jsonl", "2026-01-06.jsonl", "2026-01-07_AI_enhanced_Chinese.jsonl");
        EditionFiles pair = Assert.Single(found.Pairs);
        string crawl = _folder.File("2026-01-05.jsonl");
        Assert.Equal((crawl, crawl), (pair.Source, pair.Crawl));
        Assert.Equal([_folder.File("2026-01-06.jsonl"), _folder.File("2026-01-07_AI_enhanced_Chinese.jsonl")], found.Alone.AsEnumerable());
    }

    [Fact]
    public void WhereSomeDayIsEnglish_ACrawlStandsInForNone() =>
        Assert.Empty(Find("2026-01-05.jsonl", "2026-01-05_AI_enhanced_Chinese.jsonl", "2026-01-06_AI_enhanced_English.jsonl").Pairs);

    [Fact]
    public void MarkdownOfTheSameEdition_IsItsTwin()
    {
        EditionFiles pair = Assert.Single(Find("2026-01-05/en.md", "2026-01-05/en.jsonl", "2026-01-05/zh.md", "2026-01-05/zh.jsonl").Pairs);
        Assert.Equal(_folder.File("2026-01-05/zh.md"), pair.Twin);
        Assert.Equal([_folder.File("2026-01-05/en.md")], pair.Others.AsEnumerable());
    }

    [Fact]
    public void WordOfTheFolderNamed_SaysNothing()
    {
        Write("zh/2026-01-05.jsonl", "zh/2026-01-05_AI_enhanced_Chinese.jsonl");
        Assert.Equal("2026-01-05.jsonl", Path.GetFileName(Assert.Single(EditionFinder.Find([_folder.File("zh")]).Pairs).Source));
    }

    [Fact]
    public void FoldersOfTools_AreLeftOut() => Assert.Empty(Find(".gate/2026-01-05-en.md", ".gate/2026-01-05-zh.md", ".2026-01-05/en.md").Pairs);

    [Theory]
    [InlineData("2026-01-*/??.md", 2)]
    [InlineData("**/2026-01-05/*", 1)]
    [InlineData("*.md", 0)]
    public void Pattern_StaysWithinFoldersUnlessToldOtherwise(string pattern, int pairs)
    {
        Write("2026-01-05/en.md", "2026-01-05/zh.md", "2026-01-06/en.md", "2026-01-06/zh.md");
        Assert.Equal(pairs, EditionFinder.Find([_folder.File(pattern)]).Pairs.Length);
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder")]
    [InlineData("git:main", "is not of the form git:REF:PATH")]
    [InlineData("git:no-such-ref:data", "git cannot list it")]
    public void PlaceThatIsNone_IsExplained(string place, string message) =>
        Assert.Contains(message, Assert.Throws<DiscoveryException>(() => EditionFinder.Find([place])).Message, StringComparison.Ordinal);

    private EditionFinding Find(params string[] files)
    {
        Write(files);
        return EditionFinder.Find([_folder.Path]);
    }

    private void Write(params string[] files)
    {
        foreach (string file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(file))!);
            File.WriteAllText(_folder.File(file), "");
        }
    }
}
