using System.Collections.Immutable;
using Alignment.Languages.Segmentation;
using Alignment.Scoring.Terms.Mining;

namespace Alignment.Tests.Scoring.Terms;

public class TermMinerTests
{
    private static readonly JiebaSegmenter Segmenter = new(findsNewWords: false);

    [Fact]
    public void Mine_FindsATermWithItsRenderings()
    {
        MinedTerm term = Mine().Single(term => term.English == "sliding window");

        Assert.Equal([("滑动窗口", 24), ("滑移窗口", 12)], term.Renderings.Select(rendering => (rendering.Text, rendering.Fields)));
        Assert.Equal(36, term.Fields);
        Assert.Equal(24, term.Covered);
        Assert.Equal(2 / 3.0, term.MainShare, 9);
        Assert.InRange(term.Entropy, 0.9, 0.95);
    }

    [Fact]
    public void Mine_DoesNotDependOnTheOrderOfPapers()
    {
        static string Table(IEnumerable<MinedTerm> terms)
        {
            using StringWriter writer = new();
            MinedTable.Write(writer, terms);
            return writer.ToString();
        }

        Assert.Equal(Table(Mine()), Table(Mine(isReversed: true)));
    }

    [Fact]
    public void Table_CanBeGivenBackAsATermBase()
    {
        using StringWriter writer = new();
        MinedTable.Write(writer, Mine());
        string[] cells = writer.ToString().Split('\n').Single(line => line.StartsWith("sliding window\t", StringComparison.Ordinal)).Split('\t');
        Assert.Equal(["滑动窗口", "滑移窗口", ""], cells[1..4]);
    }

    // The dictionary does not know 共形: cut at 共, a function word, the rendering would lack a character.
    [Fact]
    public void Mine_CompletesARenderingCutWithinAWord()
    {
        List<MiningPaper> papers = [];
        for (int i = 0; i < 288; i++)
        {
            papers.Add(i % 12 == 0
                ? new("On moss", "", [new("Our conformal gear is fast.", i % 24 == 0 ? "该共形齿轮更快。" : "用共形齿轮可以更快。")])
                : new("On stones", "", [new("Our stone map is fast.", "石头地图更快。")]));
        }

        Assert.Equal("共形齿轮", TermMiner.Mine(papers, Segmenter, new()).Single(term => term.English == "conformal gear").Renderings[0].Text);
    }

    // 36 papers about windows, 396 about other things.
    private static ImmutableArray<MinedTerm> Mine(bool isReversed = false)
    {
        List<MiningPaper> papers = [];
        for (int i = 0; i < 432; i++)
        {
            papers.Add(i % 12 == 0
                ? new("On windows", "", [new("Our sliding-window is fast.", i % 36 == 0 ? "滑移窗口更快。" : "滑动窗口更快。")])
                : new("On moss", "", [new("Our moss map is fast.", "苔藓地图更快。")]));
        }

        if (isReversed)
        {
            papers.Reverse();
        }

        return TermMiner.Mine(papers, Segmenter, new MiningOptions());
    }
}
