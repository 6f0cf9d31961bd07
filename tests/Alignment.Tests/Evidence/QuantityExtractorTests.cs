using System.Globalization;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Tests.Evidence;

public class QuantityExtractorTests
{
    [Theory]
    [InlineData("60%", "60 Percent")]
    [InlineData("sixty percent", "60 Percent")]
    [InlineData("1.2 billion users", "1200000000 Plain")]
    [InlineData("a 2.5T-token corpus", "2500000000000 Plain")]
    [InlineData("12k hours", "12000 Measure")]
    [InlineData("twenty-five runs", "25 Plain")]
    [InlineData("three hundred and twelve cases", "312 Plain")]
    [InlineData("two-thirds of them", "0.667 Plain")]
    [InlineData("3/4 of them", "3 Plain|4 Plain|0.75 Plain")]
    [InlineData("two orders of magnitude", "2 Magnitude")]
    [InlineData("2-3x faster", "2 Times|3 Times")]
    [InlineData("10, 20 and 30%", "10 Percent|20 Percent|30 Percent")]
    [InlineData("1,278 rooms", "1278 Plain")]
    [InlineData("256x256 tiles", "256 Plain|256 Plain")]
    [InlineData("10^6 steps", "1000000 Plain")]
    [InlineData("a gain of 3.2 points", "3.2 Points")]
    public void English_IsRead(string text, string expected) => Assert.Equal(expected, Read(text, Language.English));

    [Theory]
    [InlineData("提升 60%", "60 Percent")]
    [InlineData("百分之六十", "60 Percent")]
    [InlineData("百分之 60.5", "60.5 Percent")]
    [InlineData("约六成", "60 Percent")]
    [InlineData("12 亿用户", "1200000000 Plain")]
    [InlineData("3600 多万人", "36000000 Count")]
    [InlineData("一亿二千万条", "120000000 Count")]
    [InlineData("两个数量级", "2 Magnitude")]
    [InlineData("2 至 3 倍", "2 Times|3 Times")]
    [InlineData("四个层次", "4 Count")]
    [InlineData("一半", "0.5 Plain")]
    [InlineData("三分之二", "0.667 Plain")]
    [InlineData("25T 词元", "25000000000000 Plain")]
    [InlineData("提升 5 个百分点", "5 Percent")]
    [InlineData("第95百分位", "95 Count")]
    [InlineData("12/13个百分点", "12 Percent|13 Percent")]
    public void Chinese_IsRead(string text, string expected) => Assert.Equal(expected, Read(text, Language.Chinese));

    [Theory]
    [InlineData("1）检索；2）生成；(3) 评估；4. 汇总")]
    [InlineData("第一步与第三阶段")]
    [InlineData("数十种、几百个、千万级")]
    [InlineData("成功、成本与一致")]
    public void WhatStatesNoQuantity_IsPassedOver(string text) =>
        Assert.DoesNotContain(
            QuantityExtractor.Extract(text, Language.Chinese), number => number.Form != QuantityForm.InName && number.Value > 1);

    [Theory]
    [InlineData("GPT-4o 与 Qwen2.5-7B")]
    [InlineData("3D 场景")]
    public void DigitsOfAName_AreKeptApart(string text) =>
        Assert.All(QuantityExtractor.Extract(text, Language.Chinese), number => Assert.Equal(QuantityForm.InName, number.Form));

    [Fact]
    public void Span_CoversNumberAndUnit()
    {
        const string text = "误差下降约 $12.5\\%$ 。";
        Quantity number = Assert.Single(QuantityExtractor.Extract(text, Language.Chinese));
        Assert.Equal("12.5\\%", number.Span.Of(text));
        Assert.Equal(Qualifier.About, number.Qualifier);
    }

    [Theory]
    [InlineData("999999999999999999999999999999999999")]
    [InlineData("9^99 9e99 999999999999999 x 10^99 万亿万亿亿亿")]
    [InlineData("1/0 0/0 0^-5")]
    public void AbsurdNumbers_DoNotThrow(string text)
    {
        QuantityExtractor.Extract(text, Language.Chinese);
        QuantityExtractor.Extract(text, Language.English);
    }

    private static string Read(string text, Language language) => string.Join('|', QuantityExtractor.Extract(text, language)
        .Select(number => decimal.Round(number.Value, 3).ToString("0.###", CultureInfo.InvariantCulture) + " " + number.Kind));
}
