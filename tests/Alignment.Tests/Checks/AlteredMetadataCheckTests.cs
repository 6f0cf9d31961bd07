using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Tests.Checks;

public class AlteredMetadataCheckTests
{
    private const string Abstract = "Moss grows on stone. We sort it by leaf edge and stem, and ask nine experts.";
    private static readonly EditionTester Check = new("altered-metadata");

    [Theory]
    [InlineData("Moss grows on stone.  We sort it by\nleaf edge and stem, and ask nine experts.")]
    [InlineData(Abstract + " ")]
    public void WhiteSpace_DoesNotCount(string target) => Assert.Empty(Of("Abstract", Abstract, target));

    [Theory]
    [InlineData("Ada Example,Ben Sample", "Ada Example, Ben Sample")]
    public void BlankBehindACommaOfTheAuthors_DoesNotCount(string source, string target) =>
        Assert.Empty(Of("Authors", source, target));

    [Theory]
    [InlineData("Title", "Sorting Moss by Its Leaf", "Sorting Moss by Its Stem", "Stem", "Leaf")]
    [InlineData("Title", "Sorting Moss by Leaf", "Sorting Wet Moss by Leaf", "Wet", "")]
    [InlineData("Title", "Sorting Moss by Its Leaf", "Sorting Grass by Its Stem", "Grass by Its Stem", "Moss by Its Leaf")]
    [InlineData("Authors", "Ada Example,Ben Sample,Cy Third", "Ada Example,Bea Sample,Cy Third", "Bea", "Ben")]
    [InlineData("Authors", "Ada Example,Ben Sample", "Ben Sample", "", "Ada Example")]
    [InlineData("Abstract", Abstract, "Moss grows on stone. We sort it by leaf edge and root, and ask nine experts.", "root,", "stem,")]
    public void DifferingWords_AreMarked(string label, string source, string target, string marked, string there)
    {
        var editions = Editions(label, source, target);
        Finding finding = Assert.Single(Check.Findings(editions));
        Assert.Equal(FieldNames.Parse(label), finding.Field);
        Assert.Equal(marked, EditionTester.WordsAt(finding.Place, editions.Target));
        Assert.Equal(there, EditionTester.WordsAt(finding.Related!, editions.Source));
        Assert.Equal<string>([there, marked], finding.Evidence.ToArray());
    }

    [Theory]
    [InlineData("Moss grows on stone. We sort it")]
    [InlineData("Moss grows on stone. We sort it by le")]
    public void AbstractCutOff_SaysSo(string target)
    {
        Finding finding = Assert.Single(Of("Abstract", Abstract, target));
        Assert.Contains("cut off after", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("截断", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void LostTitle_SaysSo() =>
        Assert.Contains("is lost", Assert.Single(Of("Authors", "Ada Example", "")).Message.English, StringComparison.Ordinal);

    [Fact]
    public void FieldThatTheSourceLacks_IsClean() => Assert.Empty(Of("Authors", "", "Ada Example"));

    [Fact]
    public void TranslatedTitle_IsClean() => Assert.Empty(Of("Title", "Sorting Moss by Leaf", "按叶片分类苔藓"));

    [Fact]
    public void FieldThatDiffersInMostPapers_IsOneFinding()
    {
        var editions = EditionTester.Editions(chinese: (i, fields) => fields["Title"] = $"Another Title {i}");
        Finding finding = Assert.Single(Check.Findings(editions));
        Assert.Equal(10, finding.Papers.Length);
        Assert.Null(finding.Paper);
    }

    private static Finding[] Of(string label, string source, string target) => Check.Findings(Editions(label, source, target));

    private static (string Source, string Target) Editions(string label, string source, string target) => EditionTester.Editions(
        (i, fields) => Set(i, fields, label, source), (i, fields) => Set(i, fields, label, target));

    private static void Set(int i, Dictionary<string, string> fields, string label, string text)
    {
        if (i == 4)
        {
            fields[label] = text;
        }
    }
}
