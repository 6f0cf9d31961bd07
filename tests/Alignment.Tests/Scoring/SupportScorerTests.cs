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
    public void EditionWithoutTexts_HasNoScore()
    {
        Judgement judgement = SampleRecords.Judge(records => records.ForEach(record => record.Remove("AI")));
        Assert.All(judgement.Scores.Support, Assert.Null);
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
        ImmutableArray<PaperWords> words = [.. Clean.Evidence.Papers.Select(paper => PaperWords.Of(paper, Lexicon.Default))];
        RivalSearch alone = new(Clean.Evidence, words, Lexicon.Default, threads: 1);
        RivalSearch many = new(Clean.Evidence, words, Lexicon.Default, threads: threads);
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

    [Fact]
    public void Rivals_AreThoseOfAPlainSearchToTheLastBit()
    {
        ImmutableArray<PaperWords> words = [.. Clean.Evidence.Papers.Select(paper => PaperWords.Of(paper, Lexicon.Default))];
        RivalSearch search = new(Clean.Evidence, words, Lexicon.Default);
        SupportTable[] tables = [.. Clean.Evidence.Papers.Select(paper => TableOf(paper.EnglishTypes.AsSpan()))];
        for (int paper = 0; paper < words.Length; paper++)
        {
            int[][] texts = TextsOf(words[paper]);
            for (int text = 0; text < texts.Length; text++)
            {
                if (texts[text].Length >= SupportScorer.FewestClauseWords)
                {
                    (int rival, float sum) = Enumerable.Range(0, tables.Length).Where(other => other != paper)
                        .Select(other => (other, Sum: SumOf(tables[other], words[paper].Types, texts[text])))
                        .MaxBy(item => item.Sum);
                    Assert.Equal(rival, search.Best(paper).RivalOf(text));
                    Assert.Equal(sum, search.Best(paper).SumOf(text));
                }
            }
        }
    }

    [Fact]
    public void InALargeEdition_RivalsAreNeighbours_AndAnyPaperOfTextsThatStandOut()
    {
        const int Papers = 100;
        const int MostRivals = 10;
        Judgement judgement = SampleRecords.JudgeRepeated(Papers, (first, last) => SampleRecords.Exchange(first, "AI", last, "AI"));
        ImmutableArray<PaperWords> words = [.. judgement.Evidence.Papers.Select(paper => PaperWords.Of(paper, Lexicon.Default))];
        RivalSearch near = new(judgement.Evidence, words, Lexicon.Default, MostRivals);
        Assert.All(
            Enumerable.Range(0, Papers),
            paper => Assert.InRange(Math.Abs(near.Best(paper).RivalOf(0) - paper), 1, (MostRivals / 2) + RivalLanes.Width));

        SupportScorer scorer = new(Lexicon.Default) { MostRivals = MostRivals, MostAskedEverywhere = 2 };
        Mispairing mispairing = MispairingDetector.Detect(judgement.Evidence, scorer.Score(judgement.Evidence));
        ArxivId first = judgement.Evidence.Papers[0].Id;
        ArxivId last = judgement.Evidence.Papers[Papers - 1].Id;
        Assert.Equal(ImmutableDictionary<ArxivId, ArxivId>.Empty.Add(first, last).Add(last, first), mispairing.Papers);
    }

    private static SupportTable TableOf(ReadOnlySpan<int> english)
    {
        SupportTable table = new(Lexicon.Default);
        table.Fill(english);
        return table;
    }

    private static int[][] TextsOf(PaperWords words) =>
    [
        [.. Enumerable.Range(0, words.Types.Length)],
        .. words.Fields.Select(field => field.Words),
        .. words.Clauses.Select(clause => clause.Words),
    ];

    private static float SumOf(SupportTable table, int[] types, int[] words)
    {
        float sum = 0;
        foreach (int word in words)
        {
            sum += table[types[word]];
        }

        return sum;
    }
}
