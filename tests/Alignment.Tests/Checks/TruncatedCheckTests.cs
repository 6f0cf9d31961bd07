using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class TruncatedCheckTests
{
    private static readonly CheckTester Check = new("truncated");

    [Theory]
    [InlineData("在两个语料库上，错误率均低于[|基线，而且训练时|]")]
    [InlineData("先检索相关段落，[|再按可信度排序，|]")]
    [InlineData("作者一共比较[|了下面三种设置（|]")]
    [InlineData("作者提出一种压缩办法[|（只保留最常用的|]")]
    [InlineData("作者认为现有评[|测存在“数据泄漏|]")]
    public void TextWithoutAnEnd_IsMarked(string target) => Check.Marks("", target);

    [Theory]
    [InlineData("在两个语料库上，错误率均低于基线。")]
    [InlineData("作者问：现有评测是否可信？")]
    [InlineData("代码与数据见 https://example.org/data/")]
    [InlineData("误差上界为 $O(n \\log n)$")]
    [InlineData("系统由三部分组成（检索、排序与生成）")]
    [InlineData("作者称之为“先读后写”。")]
    [InlineData("共三步：1）检索；2）排序；3）生成。")]
    [InlineData("对比对象包括 Smith et al.")]
    public void WholeText_IsClean(string target) => Check.Passes("", target);

    [Fact]
    public void MessageTellsTheHabitOfTheEdition()
    {
        Finding finding = Assert.Single(Check.Findings("", "在两个语料库上，错误率均低于基线，而且训练时"));
        Assert.Contains("of 125 fields of this edition 124 end with a stop", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(Level.Error, finding.Level);
    }

    [Fact]
    public void LatinWordWithoutAStop_IsOnlyAWarning()
    {
        Finding finding = Assert.Single(Check.Findings("", "作者在消费级显卡上微调了 LLaMA"));
        Assert.Equal(Level.Warning, finding.Level);
    }
}
