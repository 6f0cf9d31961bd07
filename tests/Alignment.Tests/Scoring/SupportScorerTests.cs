using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Scoring;

namespace Alignment.Tests.Scoring;

public class SupportScorerTests
{
    private static readonly Judgement Clean = SampleRecords.Judge();

    [Fact]
    public void EveryPaper_IsExplainedBestByItsOwnEnglish() =>
        Assert.All(Clean.Scores.Support, support => Assert.True(support!.Whole.Margin < 0));

    [Fact]
    public void CleanFields_AreSupportedButForAFew() =>
        Assert.True(Clean.Scores.Support.SelectMany(support => support!.Fields).Average(field => field.Score.Support > 0 ? 1 : 0) > 0.9);

    [Fact]
    public void Clauses_LieWithinTheirFields()
    {
        foreach ((Alignment.Evidence.PaperEvidence paper, PaperSupport? support) in Clean.Evidence.Papers.Zip(Clean.Scores.Support))
        {
            Assert.All(support!.Clauses, clause =>
            {
                Assert.InRange(clause.Span.End, 1, paper[clause.Field]!.Target!.Text.Length);
                Assert.True(clause.Score.KnownWords >= SupportScorer.FewestClauseWords);
            });
        }
    }

    [Fact]
    public void PaperWithoutTexts_HasNoScore()
    {
        Judgement judgement = SampleRecords.Judge(records =>
        {
            foreach (string field in records[7].Summaries().Select(pair => pair.Key).ToArray())
            {
                records[7].Summaries()[field] = "";
            }
        });
        Assert.Null(judgement.Scores.Support[7]);
        Assert.Null(judgement.Scores.Contents[7]);
    }

    [Fact]
    public void ExchangedPapers_AreEachOthersRivals()
    {
        Judgement judgement = SampleRecords.Judge(records => SampleRecords.Exchange(records[2], "AI", records[9], "AI"));
        ArxivId first = judgement.Evidence.Papers[2].Id;
        ArxivId second = judgement.Evidence.Papers[9].Id;
        Assert.Equal(second, judgement.Scores.Support[2]!.Whole.Rival!.Paper);
        Assert.Equal(first, judgement.Scores.Support[9]!.Whole.Rival!.Paper);
        Assert.Equal(ImmutableDictionary<ArxivId, ArxivId>.Empty.Add(first, second).Add(second, first), judgement.Scores.Mispairing.Papers);
        Assert.False(judgement.Scores.Mispairing.IsWholesale);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public void OneThreadAndMany_GiveTheSame(int threads)
    {
        ImmutableArray<PaperWords> words = [.. Clean.Evidence.Papers.Select(PaperWords.Of)];
        RivalSearch alone = new(Clean.Evidence, words, Lexicon.Default, threads: 1);
        RivalSearch many = new(Clean.Evidence, words, Lexicon.Default, threads);
        for (int paper = 0; paper < words.Length; paper++)
        {
            int texts = 1 + words[paper].Fields.Count + words[paper].Clauses.Count;
            Assert.All(Enumerable.Range(0, texts), text =>
            {
                Assert.Equal(alone.Best(paper).RivalOf(text), many.Best(paper).RivalOf(text));
                Assert.Equal(alone.Best(paper).SumOf(text), many.Best(paper).SumOf(text));
            });
        }
    }
}
