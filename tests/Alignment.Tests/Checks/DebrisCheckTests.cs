namespace Alignment.Tests.Checks;

public class DebrisCheckTests
{
    private static readonly CheckTester Check = new("debris");

    [Theory]
    [InlineData(@"[|\u63d0\u51fa|]一种方法。")]
    [InlineData(@"先检索。[|\n\n|]再排序。")]
    [InlineData(@"所谓[|\""|]对齐并无定义。")]
    [InlineData("准确率提升。[|\"}]|]")]
    [InlineData("准确率提升。[|\" property=\"conclusion\" />|]")]
    [InlineData("[|```json|] 准确率提升。")]
    [InlineData("[|result：|]准确率提升。")]
    [InlineData("[|method|]采用两阶段检索。")]
    [InlineData("[|结果：|]准确率提升。")]
    [InlineData("准确率提升。 [|TL;DR:|] 更准。")]
    [InlineData("准确率提升。[|<|im_end|>|]")]
    [InlineData("准确率提升。[|</think>|]更准。")]
    [InlineData("准确率 [|&lt;|] 一成。")]
    [InlineData("第一步检索[|<br>|]第二步排序。")]
    [InlineData("结果更稳[|4e2d|]定。")]
    public void Leftover_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("", @"梯度 \nabla f、\neq、\rho、\tau 与 $\n$ 均给定，写作 \t{oo}。")]
    [InlineData("", "结果表明准确率提升；方法：两阶段检索；数据显示更稳。")]
    [InlineData("", "Method of moments 与 result cache 均被采用。")]
    [InlineData("We add <|im_end|> and </think> to the text", "在文末加入 <|im_end|> 与 </think>。")]
    [InlineData("We parse &lt; in HTML with <br> tags", "解析 &lt; 与 <br> 标签。")]
    [InlineData("", "在70b模型与405b模型上，用4bit量化，误差为5e-4。")]
    [InlineData("After 40,000 steps", "经4e4步训练后收敛。")]
    [InlineData("", "若 a < b 且 c > d，则 AT&T; 语料可用。")]
    [InlineData("", "输出形如 [\"甲\", \"乙\"]")]
    public void TextThatLooksLikeIt_IsClean(string source, string target) => Check.Passes(source, target);
}
