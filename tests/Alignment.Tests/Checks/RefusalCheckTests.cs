namespace Alignment.Tests.Checks;

public class RefusalCheckTests
{
    private static readonly CheckTester Check = new("refusal");

    [Theory]
    [InlineData("[|抱歉，我无法翻译该内容。|]")]
    [InlineData("[|作为一个AI语言模型，我不能讨论这个话题。|]")]
    [InlineData("[|您好，这个问题我暂时无法回答，让我们换个话题吧。|]")]
    [InlineData("[|Sorry, but I can't assist with that request.|]")]
    [InlineData("[|请提供论文的摘要，我将为您总结。|]")]
    public void Refusal_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("作为人工智能的热门方向，多智能体规划在本文中得到系统评估。")]
    [InlineData("根据相关法律法规构建合规问答数据集，并评估八个模型。")]
    [InlineData("现有模型常以“抱歉，我无法回答”拒绝良性请求，本文量化这一过度拒答现象。")]
    [InlineData("无法回答的问题占测试集的一成，本文提出弃答机制。")]
    [InlineData("摘要未给出具体结果。")]
    public void SummaryThatSpeaksOfRefusals_IsClean(string target) => Check.Passes("", target);
}
