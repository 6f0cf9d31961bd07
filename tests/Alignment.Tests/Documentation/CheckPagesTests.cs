using Alignment.Checks;

namespace Alignment.Tests.Documentation;

public class CheckPagesTests
{
    public static TheoryData<string> Ids { get; } = [.. CheckCatalog.All.Select(check => check.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageOfACheck_IsThatOfItsDescriptor(string id) =>
        Golden.Matches(CheckPages.Page(CheckCatalog.Find(id)!.Descriptor), "docs", "checks", $"{id}.md");

    [Fact]
    public void Index_ListsEveryCheck() =>
        Golden.Matches(CheckPages.Index(CheckCatalog.All.Select(check => check.Descriptor)), "docs", "checks", "README.md");

    [Fact]
    public void NoPage_IsLeftOfACheckThatIsGone()
    {
        IEnumerable<string> pages = Directory.GetFiles(Repository.File("docs", "checks"), "ALN*.md").Select(Path.GetFileNameWithoutExtension)!;
        Assert.Empty(pages.Except(CheckCatalog.All.Select(check => check.Descriptor.Id)));
    }
}
