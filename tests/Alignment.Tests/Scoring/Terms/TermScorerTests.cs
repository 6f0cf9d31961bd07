using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Scoring.Terms;

namespace Alignment.Tests.Scoring.Terms;

public class TermScorerTests
{
    private static readonly TermBase Terms = new(
        [new("gear train") { Preferred = "轮系", Admitted = ["齿轮系"], Forbidden = ["齿轮火车"] }]);

    [Fact]
    public void Uses_CountFieldsByRendering()
    {
        TermScores scores = Scores("The gear train hums.", "轮系会嗡嗡作响。", "这组齿轮火车在转动，齿轮火车很吵。", "齿轮-系在转动。", "轮系与齿轮系都很安静。");

        TermUse use = Assert.Single(scores.Uses);
        Assert.Equal(4, use.Fields);
        Assert.Equal(
            [("轮系", TermStanding.Preferred, 2), ("齿轮系", TermStanding.Admitted, 2), ("齿轮火车", TermStanding.Forbidden, 1)],
            use.Renderings.Select(rendering => (rendering.Text, rendering.Standing, rendering.Fields)));
        Assert.Equal(0.5, use.Consistency);
        Assert.Equal(new(2, 4), scores.Consistency);
        Assert.Equal("齿轮-系", scores.Mentions.Single(mention => mention.Place.Field == Alignment.Editions.FieldName.Result).Place.Span.Of("齿轮-系在转动。"));
    }

    [Fact]
    public void APaperWithoutTheTerm_CountsForNothing()
    {
        TermScores scores = Scores("The wheels hum.", "轮系会嗡嗡作响。", "轮系会嗡嗡作响。", "轮系会嗡嗡作响。", "轮系会嗡嗡作响。");

        Assert.Empty(scores.Uses);
        Assert.Null(scores.Consistency.Share);
    }

    private static TermScores Scores(string english, string tldr, string method, string result, string conclusion)
    {
        (string source, string target) = EditionTester.Editions(
            (i, paper) => paper["TL;DR"] = i == 4 ? english : paper["TL;DR"],
            (i, paper) =>
            {
                (string Label, string Text)[] texts = [("TL;DR", tldr), ("Method", method), ("Result", result), ("Conclusion", conclusion)];
                foreach ((string label, string text) in texts)
                {
                    paper[label] = i == 4 ? text : paper[label];
                }
            });
        return TermScorer.Score(EditionTester.Judge(source, target).Evidence, Terms, Lexicon.Default);
    }
}
