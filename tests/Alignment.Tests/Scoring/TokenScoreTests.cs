using Alignment.Configuration;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Scoring;

public class TokenScoreTests
{
    [Fact]
    public void ByDefault_NothingIsCounted()
    {
        Assert.Null(new RunSettings().Tokens);
        Judgement judgement = SampleRecords.Judge();
        Assert.Empty(judgement.Scores.Tokens);
        Report report = ReportBuilder.Build(judgement);
        Assert.All(report.Scores.Fields, field => Assert.Null(field.MedianTokenRatio));
        Assert.All(report.Papers.SelectMany(paper => paper.Fields), field => Assert.Null(field.SourceTokens));
    }

    [Fact]
    public void Vocabulary_IsLoadedAtTheFirstCountOnly()
    {
        TokenCounter counter = new();
        Assert.False(counter.IsLoaded);
        counter.Count("one");
        Assert.True(counter.IsLoaded);
    }

    [Fact]
    public void AskedFor_EveryAlignedFieldIsCounted()
    {
        Judgement judgement = SampleRecords.Judge(settings: new() { Tokens = TokenCounter.O200k });
        Report report = ReportBuilder.Build(judgement);
        Assert.All(report.Scores.Fields, field => Assert.InRange(field.MedianTokenRatio!.Value, 0.5, 3));
        PaperFieldRow field = report.Papers[0].Fields[0];
        Assert.Equal(TokenCounter.O200k.Count(judgement.Evidence.Papers[0].Fields[0].Source!.Text), field.SourceTokens);
        Assert.Equal(Math.Round((double)field.TargetTokens!.Value / field.SourceTokens!.Value, 4), field.TokenRatio);
    }
}
