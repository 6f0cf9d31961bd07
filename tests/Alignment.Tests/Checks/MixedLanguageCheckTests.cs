using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class MixedLanguageCheckTests
{
    private static readonly CheckTester Check = new("mixed-language");

    [Theory]
    [InlineData("先训练两个网络。[|The labels that both of them agree on are kept for the next round|]. 结果更稳定。")]
    [InlineData("作者比较了五种工具，[|and the smallest of them is also the fastest|]。")]
    [InlineData("方法分两步，先筛选样本，再按类别平衡。 [|Strict filtering removes noisy samples while careful sampling keeps rare cases|]。")]
    public void EnglishSentence_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("新方法在五个数据集上 [|consistently|] 优于基线。")]
    [InlineData("这一差异来自人工与自动评价之间的[|gap|]。")]
    [InlineData("系统在嘈杂环境中保持 [|strong robustness|] 与低延迟。")]
    public void OrdinaryEnglishWord_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("用 Transformer 与 LoRA 微调 LLM，并报告 BLEU 与 chrF。")]
    [InlineData("每个 token 的 logit 由 softmax 归一化。")]
    [InlineData("鲁棒性（robustness）与保真度 (fidelity) 同时提高。")]
    [InlineData("提示词“Think about what the user really wants to know”效果最好。")]
    [InlineData("作者称这一现象为'grounded'推理。")]
    [InlineData("论文《How to Read a Map without a Compass and a Guide》提出的数据集。")]
    [InlineData("在 state-of-the-art 模型上 pass@1 达到 63.2%。")]
    [InlineData("标签分为 positive、negative 和 mixed。")]
    [InlineData("目标函数为 $\\min_{x} loss(x) + robust(x)$，其中 robust=0。")]
    [InlineData("命令 `run the test and then report all of the errors` 给出结果。")]
    [InlineData("提出 Weighted region attention (WRA) 与 hard sample filtering（难例筛选）。")]
    public void NameTermOrQuotation_IsClean(string target) => Check.Passes("", target);

    [Fact]
    public void WordOfTheTitle_IsANote()
    {
        // The papers under test are all called "A Title of Four Words".
        Finding finding = Assert.Single(Check.Findings("", "模型给每个字段加上 four 个标签。"));
        Assert.Equal(Level.Note, finding.Level);
    }
}
