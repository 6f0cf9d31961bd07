using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

public class SettledJudgementTests
{
    [Theory]
    [InlineData("2026-01-05-zh-damaged.md")]
    [InlineData("2026-01-05-zh-damaged.jsonl")]
    [InlineData("README.md")]
    public void ReportStaysTheSame_AndNoTextIsKept(string target)
    {
        Judgement whole = Samples.Judge("2026-01-05-en.md", target);
        Judgement settled = whole.Settle();
        Assert.Equal(Samples.Render(whole, JsonReportRenderer.Render), Samples.Render(settled, JsonReportRenderer.Render));
        Assert.Equal(whole.Evidence.Pair.Target.Path, settled.Evidence.Pair.Target.Path);
        Assert.Empty(settled.Evidence.Papers);
        Assert.Empty(settled.Evidence.Pair.Target.Papers);
        Assert.Same(settled, settled.Settle());
    }
}
