using System.Text;
using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class EncodingDamageCheckTests
{
    private static readonly CheckTester Check = new("encoding-damage");

    [Fact]
    public void Utf8ReadAsGbk_IsAnError()
    {
        Encoding gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        string damaged = gbk.GetString(Encoding.UTF8.GetBytes("多模态检索框架"));
        Finding finding = Assert.Single(Check.Findings("", $"本文提出{damaged}并评估。"));
        Assert.Equal(Level.Error, finding.Level);
    }

    [Theory]
    [InlineData("提出[|å¤šæ¨¡|]检索。")]
    [InlineData("作者称其为[|â€œ|]可靠。")]
    [InlineData("由 Jos[|Ã©|] 提出。")]
    [InlineData("并给出[|ÆÀ¹À½á¹û|]与分析。")]
    [InlineData("提出[|\uFFFD\uFFFD|]检索。")]
    [InlineData("提出[|???|]检索。")]
    [InlineData("提出[|\u0007|]检索。")]
    [InlineData("提出[|\uE123|]检索。")]
    public void Damage_IsMarked(string target) => Check.Marks("", target);

    [Fact]
    public void CharacterThatNoTextUses_IsAWarning()
    {
        Finding finding = Assert.Single(Check.Findings("", "该方法十分健壃。"));
        Assert.Equal(Level.Warning, finding.Level);
        Assert.Equal("壃", Assert.Single(finding.Evidence));
    }

    [Theory]
    [InlineData("", "Ångström 级精度，Été 数据集，3×10² 次，±½ 个像素，«引文»。")]
    [InlineData("", "误差 ±½°，温度 25°±0.5°，冰岛语词 þý 与 ÆØÅ。")]
    [InlineData("", "它真的理解吗？？本文的回答是否定的。")]
    [InlineData("", "锚框、馈线、鏖战与锛凿等生僻词的识别。")]
    [InlineData("", "含锿、镄的团簇，以及昇腾与喆、堃等人名用字。")]
    [InlineData("Tokens such as ??? are masked", "把 ??? 视作掩码。")]
    [InlineData("Japanese place names", "地名“峠”“辻”“凪”常被误读。")]
    public void UnusualText_IsClean(string source, string target) => Check.Passes(source, target);
}
