using System.Collections.Immutable;
using System.Text;
using Alignment.Configuration;
using Alignment.Configuration.TermFiles;
using Alignment.Languages.Terms;

namespace Alignment.Tests.Configuration.TermFiles;

public class TermFileTests
{
    [Theory]
    [InlineData("english\tpreferred\tadmitted\tforbidden\ngear train\t轮系\t齿轮系|传动轮系\t齿轮火车\n")]
    [InlineData("# ours\n\nEnglish,Preferred,Admitted,Forbidden\r\ngear train,轮系,齿轮系｜传动轮系,齿轮火车\r\n")]
    [InlineData("\uFEFFforbidden;术语;share;首选;备选\n齿轮火车;\"gear train\";0.5;轮系;\"齿轮系 | 传动轮系\"")]
    [InlineData("english,preferred,forbidden\ngear train,轮系|齿轮系|传动轮系,齿轮火车,,\n,,\n")]
    public void Table_IsReadWhateverPartsItsCells(string text)
    {
        Term term = Assert.Single(Parse(text));
        Assert.Equal(("gear train", "轮系"), (term.English, term.Preferred));
        Assert.Equal<string>(["齿轮系", "传动轮系"], term.Admitted);
        Assert.Equal<string>(["齿轮火车"], term.Forbidden);
    }

    [Fact]
    public void Table_OfASpreadsheet_MayBeUtf16() => Assert.Equal(
        "轮系", Assert.Single(TermFile.Parse([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("en\tzh\ngear train\t轮系\n")], "t.txt")).Preferred);

    [Fact]
    public void QuotedCell_MayHoldQuotesSeparatorsAndLines()
    {
        Term term = Assert.Single(Parse("note,en,zh\n\"a \"\"b\"\",\nc\",gear train,轮系\n"));
        Assert.Equal("轮系", term.Preferred);
    }

    [Fact]
    public void RowOfCandidates_MayBeLeftOpen() => Assert.Equal("轮系", Assert.Single(Parse(
        "english\tpreferred\tcandidates\ngear box\t\t变速箱|齿轮箱\ngear train\t轮系\t轮系|齿轮系\n")).Preferred);

    [Fact]
    public void TermThatStaysEnglish_IsRenderedByItself() =>
        Assert.True(Assert.Single(Parse("en,zh\nGearNet,GearNet\n")).StaysEnglish);

    [Theory]
    [InlineData("", "t.csv:1: holds no terms")]
    [InlineData("gear train,轮系\n", "t.csv:1: “gear train, 轮系” names no column for the English term; begin the file with a line: english")]
    [InlineData("# x\nenglish,note\ngear train,x\n", "t.csv:2: “english, note” names no column of renderings")]
    [InlineData("en,english,zh\n", "t.csv:1: two columns for english: “en” and “english”")]
    [InlineData("en,zh\ngear train,轮系\ngear train,\n", "t.csv:3: “gear train” has no rendering")]
    [InlineData("en,zh\ngear train,轮系\nGear-Trains,齿轮系\n", "t.csv:3: “Gear-Trains” stands in line 2 already")]
    [InlineData("en,zh\nC++,丙加加\n", "t.csv:2: “C++” is never found")]
    [InlineData("en,zh\ngear train,轮系；齿轮系\n", "t.csv:2: “轮系；齿轮系” looks like several renderings; put | between them")]
    [InlineData("en,zh,forbidden\ngear train,轮系,轮 系\n", "t.csv:2: “轮 系” is forbidden for “gear train” and to be used for it")]
    [InlineData("en,zh\ngear train,--\n", "t.csv:2: “--” is no rendering")]
    [InlineData("en,zh\na,b,gear\n", "t.csv:2: “gear” is cell 3 of 2")]
    [InlineData("en,zh\n\n\"gear,轮系\n", "t.csv:3: a quote (\") is not closed")]
    public void Mistake_IsNamedWithItsLine(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<ConfigurationException>(() => Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void OtherEncoding_IsNamedWithItsLine() => Assert.StartsWith(
        "t.csv:2: not UTF-8; save the file as UTF-8",
        Assert.Throws<ConfigurationException>(() => TermFile.Parse([.. "en,zh\n"u8, 0xC2, 0xD6, 0xCF, 0xB5], "t.csv")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void MissingFile_IsNamed()
    {
        ConfigurationException error = Assert.Throws<ConfigurationException>(() => TermFile.Read("no-such-terms.tsv"));
        Assert.Equal("cannot read the terms no-such-terms.tsv: no such file; name a TSV, CSV or TBX file", error.Message);
    }

    private static ImmutableArray<Term> Parse(string text) => TermFile.Parse(Encoding.UTF8.GetBytes(text), "t.csv");
}
