using System.Collections.Immutable;
using System.Text;
using Alignment.Configuration;
using Alignment.Configuration.TermFiles;
using Alignment.Languages.Terms;

namespace Alignment.Tests.Configuration.TermFiles;

public class TbxReaderTests
{
    private const string Version2 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
        <martif type="TBX-Basic" xml:lang="en">
          <text><body>
            <termEntry id="c1">
              <descrip type="subjectField">machines</descrip>
              <langSet xml:lang="en"><tig><term>gear <hi>train</hi></term></tig><tig><term>train of gears</term></tig></langSet>
              <langSet xml:lang="de"><tig><term>Räderwerk</term></tig></langSet>
              <langSet xml:lang="zh-Hant"><tig><term>輪系</term></tig></langSet>
              <langSet xml:lang="zh-CN">
                <ntig><termGrp><term>齿轮系</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
                <tig><term>轮系</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
                <tig><term>齿轮火车</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
              </langSet>
            </termEntry>
          </body></text>
        </martif>
        """;

    private const string Version3 = """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <text><body>
            <conceptEntry id="c1">
              <langSec xml:lang="zh-Hans">
                <termSec><term>齿轮系</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
                <termSec><term>轮系</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
                <termSec><term>齿轮火车</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
              </langSec>
              <langSec xml:lang="en-US"><termSec><term>gear train</term></termSec><termSec><term>train of gears</term></termSec></langSec>
            </conceptEntry>
          </body></text>
        </tbx>
        """;

    [Theory]
    [InlineData(Version2)]
    [InlineData(Version3)]
    public void Entry_GivesEachEnglishTermTheChineseOnes(string text)
    {
        ImmutableArray<Term> terms = Parse(text);
        Assert.Equal(["gear train", "train of gears"], terms.Select(term => term.English));
        foreach (Term term in terms)
        {
            Assert.Equal("轮系", term.Preferred);
            Assert.Equal<string>(["齿轮系"], term.Admitted);
            Assert.Equal<string>(["齿轮火车"], term.Forbidden);
        }
    }

    [Fact]
    public void StatusAsAnElement_Counts() => Assert.Equal<string>(["轮系"], Assert.Single(Parse("""
        <tbx style="dct" xmlns:min="http://www.tbxinfo.net/ns/min"><conceptEntry>
          <langSec xml:lang="en"><termSec><term>gear train</term></termSec></langSec>
          <langSec xml:lang="zh"><termSec><term>轮系</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        </conceptEntry></tbx>
        """)).Forbidden);

    [Fact]
    public void WordOfTwoConcepts_MayBeRenderedAsEither()
    {
        static string Entry(string english, string chinese) =>
            $"<conceptEntry><langSec xml:lang='en'><term>{english}</term></langSec><langSec xml:lang='zh'><term>{chinese}</term></langSec></conceptEntry>";
        Term term = Assert.Single(Parse($"<tbx>{Entry("bank", "银行")}{Entry("Banks", "河岸")}{Entry("C++", "丙加加")}</tbx>"));
        Assert.Equal("银行", term.Preferred);
        Assert.Equal<string>(["河岸"], term.Admitted);
    }

    [Theory]
    [InlineData("<html></html>", "t.tbx:1: <html> is no term base; TBX begins with <tbx> or <martif>")]
    [InlineData("<tbx>\n<conceptEntry>\n</tbx>", "t.tbx:3: not valid XML: ")]
    [InlineData("<tbx><conceptEntry><langSec xml:lang='en'><term>gear</term></langSec></conceptEntry></tbx>", "t.tbx:1: no entry has a term in English")]
    [InlineData("<!DOCTYPE tbx [<!ENTITY a 'b'>]>\n<tbx>&a;</tbx>", "t.tbx:1: a document type that defines something is not read; remove <!DOCTYPE …>")]
    [InlineData("<!DOCTYPE tbx SYSTEM 'x.dtd' [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><tbx>&a;</tbx>", "t.tbx:1: a document type")]
    [InlineData("<!DOCTYPE tbx SYSTEM 'x.dtd'>\n<tbx>&a;</tbx>", "t.tbx:2: not valid XML: ")]
    public void Mistake_IsNamedWithItsLine(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<ConfigurationException>(() => Parse(text)).Message, StringComparison.Ordinal);

    private static ImmutableArray<Term> Parse(string text) => TermFile.Parse(Encoding.UTF8.GetBytes(text), "t.tbx");
}
