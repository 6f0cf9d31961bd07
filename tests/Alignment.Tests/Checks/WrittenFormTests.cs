namespace Alignment.Tests.Checks;

/// <summary>Widths, pairs and formulas.</summary>
public class WrittenFormTests
{
    private static readonly CheckTester Width = new("full-width-form");
    private static readonly CheckTester Pairs = new("unpaired-mark");
    private static readonly CheckTester Formula = new("broken-formula");

    [Theory]
    [InlineData("误差降低[|１２．５％|]。")]
    [InlineData("采用[|ＢＥＲＴ|]编码。")]
    public void FullWidthForm_IsMarked(string target) => Width.Marks("", target);

    [Theory]
    [InlineData("误差（％号除外？）见上；甲：乙～丙！", "％")]
    [InlineData("误差降低 12.5%，详见（图 1）～（图 3）！", null)]
    public void FullWidthPunctuation_IsClean(string target, string? form)
    {
        if (form is null)
        {
            Width.Passes("", target);
        }
        else
        {
            Width.Marks("", target.Replace(form, $"[|{form}|]", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("模型[|（|]含编码器用于检索。")]
    [InlineData("模型含编码器[|)|]用于检索。")]
    [InlineData("所谓[|“|]对齐并无定义。")]
    [InlineData("引自[|《|]论语的句子。")]
    [InlineData("先看甲（乙[|【|]丙）再看丁。")]
    [InlineData("参数较少（k=5）时，见图5[|）|]。")]
    [InlineData("三条：1）甲；2）乙（丙；3）丁。", "（")]
    [InlineData("三条：(1) 甲；2[|)|] 乙；(3) 丙。")]
    [InlineData("三条：1[|)|] 甲；(2) 乙；(3) 丙。")]
    public void LoneMark_IsMarked(string target, string? mark = null) =>
        Pairs.Marks("", mark is null ? target : target.Replace(mark, $"[|{mark}|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("步骤：1）甲；2）乙；3）丙。")]
    [InlineData("步骤：a) 甲 (见 A)；b) 乙；c) 丙。")]
    [InlineData("步骤：(1) 甲；(2)乙；（３）丙。")]
    [InlineData("步骤：１）甲；２）乙。")]
    [InlineData("i) 甲；ii) 乙；iii) 丙。")]
    [InlineData("一）甲；二）乙。")]
    [InlineData("两项子任务（任务 1）与（任务 2），另有（系统1）、（系统2）。")]
    [InlineData("区间 [0,1)、(0, 1] 与半开区间[a,b）内。")]
    [InlineData("半角 (混用） 与 （全角)。")]
    [InlineData("It’s 一词与 models’ 一词，及 ‘引文’。")]
    [InlineData("公式 $f(x$ 与集合 $\\{x$ 不计。")]
    [InlineData("1) 甲；2) 乙；3. 丙；4) 丁。")]
    public void PairsAndLists_AreClean(string target) => Pairs.Passes("", target);

    [Theory]
    [InlineData("A bound", "界为 [|$|]O(n)，与长度有关。")]
    [InlineData("A bound", "界为 $O(n)$，长度为 [|$|]n 时成立。")]
    [InlineData("A bound", "长度 [|$|]n 时成立，界为 $O(n)$ 且 $k$ 给定。")]
    [InlineData("A bound on the cost $c$", "准确率为[|$|]92.4%，代价更低。")]
    [InlineData("A bound", "界为 [|$\\frac{a}{b$|]。")]
    [InlineData("A bound", "记作 [|\\mathbf{|]W，其中长度给定。")]
    public void BrokenFormula_IsMarked(string source, string target) => Formula.Marks(source, target);

    [Theory]
    [InlineData("It costs $5", "每次运行花费$5。")]
    [InlineData("A model of prices", "规模约 US$12 亿。")]
    [InlineData("It needs $1.2 million", "所需为$120万。")]
    [InlineData("Prices in dollars", "由$5降到$3，总计$8。")]
    [InlineData("A bound", "界为 $O(n^{2})$ 与 $$\\sum_{i} x_i$$，记 \\$ 与 \\{。")]
    [InlineData("A bound", "集合 {甲, 乙} 与 \\textbf{丙}。")]
    public void WholeFormulasAndPrices_AreClean(string source, string target) => Formula.Passes(source, target);
}
