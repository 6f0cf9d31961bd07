using Alignment.Editions.Discovery;

namespace Alignment.Tests.Editions.Discovery;

public sealed class ChangedEditionsTests : IDisposable
{
    private const string English = "data/2026-01-05_AI_enhanced_English.jsonl";
    private const string Chinese = "data/2026-01-05_AI_enhanced_Chinese.jsonl";
    private const string Crawl = "data/2026-01-05.jsonl";
    private const string NextEnglish = "data/2026-01-06_AI_enhanced_English.jsonl";
    private const string NextChinese = "data/2026-01-06_AI_enhanced_Chinese.jsonl";

    private readonly GitFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NothingChanged_NothingIsFound()
    {
        _folder.Write(English, Chinese, Crawl).Commit();
        EditionFinding found = Find();
        Assert.Empty(found.Pairs);
        Assert.Empty(found.Alone);
        Assert.Empty(found.Deleted);
        Assert.Equal(1, found.Unchanged);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    [InlineData(Crawl)]
    [InlineData("data/2026-01-05_AI_enhanced_Chinese.md")]
    public void OneFileModified_ThePairIsJudged(string name)
    {
        _folder.Write(English, Chinese, Crawl, NextEnglish, NextChinese, "data/2026-01-05_AI_enhanced_Chinese.md").Commit();
        _folder.WriteText("changed\n", name);
        EditionFinding found = Find();
        Assert.Equal(("2026-01-05", 1), (Assert.Single(found.Pairs).Date, found.Unchanged));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void NewDay_IsJudged_WhetherUntrackedStagedOrIgnored(bool isStaged, bool isIgnored)
    {
        _folder.Write(English, Chinese).Commit();
        _folder.WriteText(isIgnored ? "data/\n" : "", ".gitignore").Write(NextEnglish, NextChinese);
        if (isStaged)
        {
            _folder.Git("add", "--all");
        }

        Assert.Equal("2026-01-06", Assert.Single(Find().Pairs).Date);
    }

    [Fact]
    public void NewDay_CommittedSinceARef_IsJudged()
    {
        _folder.Write(English, Chinese).Commit().Git("tag", "yesterday");
        _folder.Write(NextEnglish, NextChinese).Commit();
        Assert.Equal("2026-01-06", Assert.Single(Find("yesterday").Pairs).Date);
        Assert.Empty(Find("HEAD").Pairs);
    }

    [Fact]
    public void RenamedEdition_IsJudgedUnderItsNewName()
    {
        _folder.Write(English, Chinese).Commit();
        _folder.Git("mv", English, NextEnglish);
        _folder.Git("mv", Chinese, NextChinese);
        EditionFinding found = Find();
        Assert.Equal(_folder.File(NextChinese), Assert.Single(found.Pairs).Target);
        Assert.Equal([_folder.File(Chinese), _folder.File(English)], found.Deleted.AsEnumerable());
    }

    [Fact]
    public void DeletedDay_IsOnlyNamed()
    {
        _folder.Write(English, Chinese, NextEnglish, NextChinese).Commit();
        File.Delete(_folder.File(English));
        _folder.Git("rm", "--quiet", Chinese);
        EditionFinding found = Find();
        Assert.Empty(found.Pairs);
        Assert.Empty(found.Alone);
        Assert.Equal([_folder.File(Chinese), _folder.File(English)], found.Deleted.AsEnumerable());
    }

    [Fact]
    public void DeletedTarget_LeavesItsSourceAlone()
    {
        _folder.Write(English, Chinese, "data/2026-01-04_AI_enhanced_English.jsonl").Commit();
        File.Delete(_folder.File(Chinese));
        Assert.Equal(_folder.File(English), Assert.Single(Find().Alone));
    }

    [Fact]
    public void NewDayOfOneLanguage_IsAlone_AndOldOnesAreNotNamed()
    {
        _folder.Write(English, Chinese, "data/2026-01-04_AI_enhanced_English.jsonl").Commit();
        _folder.Write(NextEnglish);
        Assert.Equal(_folder.File(NextEnglish), Assert.Single(Find().Alone));
    }

    [Fact]
    public void NewCrawlWithoutItsEdition_IsAlone()
    {
        _folder.Write(Chinese, Crawl).Commit();
        _folder.Write("data/2026-01-06.jsonl");
        Assert.Equal(_folder.File("data/2026-01-06.jsonl"), Assert.Single(Find().Alone));
    }

    [Theory]
    [InlineData("my data/中文 “x” 'y'/2026-01-05-en.md", "my data/中文 “x” 'y'/2026-01-05-zh.md")]
    [InlineData("a\"b\\c/tab\there/2026-01-05-en.md", "a\"b\\c/tab\there/2026-01-05-zh.md")]
    [InlineData("line\nfeed/2026-01-05-en.md", "line\nfeed/2026-01-05-zh.md")]
    public void AnyName_IsUnderstood(string english, string chinese)
    {
        _folder.Write(english, chinese).Commit();
        Assert.Empty(EditionFinder.FindChanged([_folder.Path], "HEAD").Pairs);
        _folder.WriteText("changed\n", chinese);
        Assert.Equal(chinese, Path.GetRelativePath(_folder.Path, Assert.Single(EditionFinder.FindChanged([_folder.Path], "HEAD").Pairs).Target));
        _folder.Git("rm", "--quiet", "--cached", "--force", chinese);
        _folder.WriteText($"{chinese}\nand so on\n", chinese);
        Assert.Empty(EditionFinder.FindChanged([_folder.Path], "HEAD").Pairs);
    }

    [Fact]
    public void EditionsOfABranchOfTheirOwn_AreComparedByContent()
    {
        _folder.Write(English, Chinese, NextEnglish, NextChinese).Commit().Git("branch", "data");
        _folder.Git("rm", "-r", "--quiet", "--cached", "data");
        _folder.WriteText("data/\n", ".gitignore").Git("add", ".gitignore");
        _folder.Git("commit", "--quiet", "--message", "Keep data elsewhere");
        Assert.Equal(2, Find("data").Unchanged);
        _folder.WriteText("changed\n", NextChinese);
        EditionFinding found = Find("data");
        Assert.Equal("2026-01-06", Assert.Single(found.Pairs).Date);
        Assert.Empty(found.Deleted);
    }

    [Fact]
    public void PushOfANewBranch_NamesNoCommit_AndEverythingIsNew()
    {
        _folder.Write(English, Chinese).Commit();
        Assert.Single(Find(new string('0', 40)).Pairs);
    }

    [Fact]
    public void RepositoryWithin_IsTakenAsChanged()
    {
        _folder.Write("read.me").Commit().Write("data/2026-01-05/en.md", "data/2026-01-05/zh.md");
        GitFolder.Run(_folder.File("data"), "git", "init", "--quiet");
        Assert.Single(EditionFinder.FindChanged([_folder.Path], "HEAD").Pairs);
    }

    [Fact]
    public void ShallowClone_SaysWhatToFetch()
    {
        _folder.Write(English, Chinese).Commit().WriteText("x\n", Chinese).Commit();
        string clone = _folder.File("clone");
        _folder.Git("clone", "--quiet", "--depth=1", new Uri(_folder.Path).AbsoluteUri, clone);
        string said = Fails([Path.Combine(clone, "data")], "HEAD~1");
        Assert.Contains("this clone is shallow and does not hold \"HEAD~1\"", said, StringComparison.Ordinal);
        Assert.Contains("fetch --deepen=100", said, StringComparison.Ordinal);
        Assert.Contains("fetch --depth=1 origin side:refs/remotes/origin/side", Fails([clone], "origin/side"), StringComparison.Ordinal);
        GitFolder.Run(clone, "git", "fetch", "--quiet", "--deepen=100");
        Assert.Single(EditionFinder.FindChanged([Path.Combine(clone, "data")], "HEAD~1").Pairs);
    }

    [Theory]
    [InlineData("no-such-branch", "the repository has no commit \"no-such-branch\"; fetch it: git -C ")]
    [InlineData("", "\"\" names no commit")]
    [InlineData("--output=x", "names no commit")]
    public void UnknownCommit_IsExplained(string commit, string message)
    {
        _folder.Write(English, Chinese).Commit();
        Assert.Contains(message, Fails([_folder.File("data")], commit), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOutsideARepository_IsExplained()
    {
        string folder = Directory.CreateTempSubdirectory("alignment-plain-").FullName;
        Assert.Contains("git cannot say what has changed here", Fails([folder], "HEAD"), StringComparison.Ordinal);
        Directory.Delete(folder);
    }

    private static string Fails(string[] places, string commit) =>
        Assert.Throws<DiscoveryException>(() => EditionFinder.FindChanged(places, commit)).Message;

    private EditionFinding Find(string commit = "HEAD") => EditionFinder.FindChanged([_folder.File("data")], commit);
}
