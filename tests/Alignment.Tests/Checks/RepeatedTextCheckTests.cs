namespace Alignment.Tests.Checks;

public class RepeatedTextCheckTests
{
    private static readonly CheckTester Check = new("repeated-text");

    [Theory]
    [InlineData("误差明显下降。[|误差明显下降|]。训练更加稳定。")]
    [InlineData("先收集样本，再训练网络，最后由专家核对结果。[|先收集样本，再训练网络，最后由专家核对结果。|]")]
    [InlineData("作者提升精度[|提升精度提升精度提升精度提升精度|]，并公开代码。")]
    [InlineData("作者更精确[|更精确更精确|]地预测。")]
    [InlineData("作者预测[|预测预测预测|]误差。")]
    [InlineData("训练过程十分稳定；在噪声下也有效；[|训练过程十分稳定|]。")]
    public void TextSaidTwice_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("在训练集上误差下降，在测试集上误差也下降。")]
    [InlineData("在ImageNet-1K、ImageNet-1K-C和ImageNet-1K-R上评测，ImageNet-1K上提升最大。")]
    [InlineData("设三种条件：无提示无示例、有提示无示例、有提示有示例。")]
    [InlineData("数据越来越多，模型越来越大，费用越来越高。")]
    [InlineData("误差由0.0000000000000000012降到0。")]
    [InlineData("大语言模型评测大语言模型时，偏爱自己的答案。")]
    [InlineData("小模型丢弃方言语音差异，保留口音语音差异；大模型保留方言语音差异，丢弃口音语音差异。")]
    public void ParallelPhrasing_IsClean(string target) => Check.Passes("", target);
}
