using Alignment.Languages;
using Alignment.Languages.Terms.Dictionaries;

namespace Alignment.Tests.Languages.Terms.Dictionaries;

public class CedictImportTests
{
    [Theory]
    [InlineData("輪系 轮系 [lun2 xi4] /gear train (mechanics)/the gear-set train; to gear/CL:組|组[zu3]/\n")]
    [InlineData("轮系\t輪系\tlun2 xi4\tgear train (mechanics)/the gear-set train; to gear/CL:組|组[zu3]\n")]
    public void Line_GivesItsTermsOfSeveralWords(string line)
    {
        (int words, int candidates, string[] table) = Import("# CC-CEDICT\n#! version=1\n\n" + line);
        Assert.Equal((1, 2), (words, candidates));
        Assert.Equal(["english\tpreferred\tadmitted\tforbidden\tcandidates", "gear train\t\t\t\t轮系", "gear-set train\t\t\t\t轮系"], table);
    }

    [Fact]
    public void Table_IsSortedAndNamesItsLicence()
    {
        const string Lines = "B 齿轮系 [c] /gear train/\nA 轮系 [c] /gear train/band saw/\nC 3D锯 [x] /band saw/\n";
        (_, _, string[] table) = Import(Lines);
        Assert.Equal(["band saw\t\t\t\t轮系", "gear train\t\t\t\t轮系|齿轮系"], table[1..]);
        using StringWriter writer = new();
        CedictImport.Write(new StringReader(Lines), writer);
        Assert.Contains("CC BY-SA 4.0", writer.ToString().Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void OtherText_IsNamedWithItsLine() => Assert.StartsWith(
        "2: “no dictionary at all” is no line of CC-CEDICT",
        Assert.Throws<FileFaultException>(() => Import("# x\nno dictionary at all\n")).Message, StringComparison.Ordinal);

    private static (int Words, int Candidates, string[] Table) Import(string text)
    {
        using StringWriter writer = new();
        (int words, int candidates) = CedictImport.Write(new StringReader(text), writer);
        return (words, candidates, writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]);
    }
}
