using System.Text.Json.Nodes;
using Alignment.Checks;
using Alignment.Reporting;

namespace Alignment.Tests.Checks;

public class UnsupportedContentCheckTests
{
    [Theory]
    [InlineData(0, "海冰面积的季节变化由卫星微波遥感反演，并与浮标观测的温度盐度对比。")]
    [InlineData(5, "患者的心电图与血压记录用于预测术后并发症和住院死亡率。")]
    public void SentenceAboutSomethingElse_IsMarked(int paper, string sentence)
    {
        Judgement judgement = SampleRecords.Judge(records => Append(records[paper].Summaries(), sentence));
        Finding found = Assert.Single(SampleRecords.New(judgement), finding => finding.Check.Id == "ALN306");
        Assert.Equal(Level.Warning, found.Level);
        Assert.Contains(Assert.Single(found.Evidence).TrimEnd('…'), sentence, StringComparison.Ordinal);
    }

    private static void Append(JsonObject summaries, string sentence) =>
        summaries["result"] = summaries["result"]!.GetValue<string>() + sentence;
}
