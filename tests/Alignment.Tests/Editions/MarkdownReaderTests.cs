using Alignment.Editions;

namespace Alignment.Tests.Editions;

public class MarkdownReaderTests
{
    private const string Common = """
        <div id=toc></div>

        # Table of Contents

        - [cs.CL](#cs.CL) [Total: 1]


        <div id='cs.CL'></div>

        # cs.CL [[Back]](#toc)

        ### [1] [Moss, Sorted](https://arxiv.org/abs/2601.00001)
        *Ada Example,Ben Sample*

        Main category: cs.CL

        TL;DR: 一种苔藓分类工具。


        <details>
          <summary>Details</summary>
        Motivation: 肉眼难以分辨。

        Method: 观察叶缘。

        Result: 九成一致。

        Conclusion: 照片足矣。

        Abstract: Moss grows on stone.

        </details>
        """;

    [Fact]
    public void CommonShape_IsReadWhole()
    {
        Edition edition = Read(Common);
        Paper paper = Assert.Single(edition.Papers);
        Assert.Empty(edition.Problems);
        Assert.Equal((EditionForm.Markdown, "2601.00001", "cs.CL", "cs.CL"), (edition.Form, paper.Id.Value, paper.Category, paper.Section));
        Assert.Equal(
            ["title=Moss, Sorted", "authors=Ada Example,Ben Sample", "category=cs.CL", "tldr=一种苔藓分类工具。", "motivation=肉眼难以分辨。",
                "method=观察叶缘。", "result=九成一致。", "conclusion=照片足矣。", "abstract=Moss grows on stone."],
            paper.Fields.Select(field => $"{field.Name.Key()}={field.Text}"));
        Assert.Equal(("cs.CL", 1, 5, 27), (edition.Contents[0].Category, edition.Contents[0].Total, edition.Contents[0].Location.Line, edition.Contents[0].Location.Column));
    }

    [Fact]
    public void EveryField_StandsWhereItsPlaceSays()
    {
        string[] lines = Common.Split('\n');
        foreach (Field field in Assert.Single(Read(Common).Papers).Fields)
        {
            Assert.StartsWith(field.Text, lines[field.Location.Line - 1][(field.Location.Column - 1)..], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void LineBreaksAndMark_ChangeNothing(string lineBreak, string mark)
    {
        Edition edition = Read(mark + Common.Replace("\n", lineBreak, StringComparison.Ordinal) + lineBreak);
        Assert.Empty(edition.Problems);
        Assert.Equal<Field>(Read(Common).Papers[0].Fields.ToArray(), edition.Papers[0].Fields.ToArray());
    }

    [Fact]
    public void MissingBlankLines_ChangeNothing()
    {
        string dense = string.Join('\n', Common.Split('\n').Where(line => line.Length > 0));
        Assert.Equal(Texts(Read(Common)), Texts(Read(dense)));
        Assert.Empty(Read(dense).Problems);
    }

    [Theory]
    [InlineData("**TL;DR**: ")]
    [InlineData("**TL;DR:** ")]
    [InlineData("TL;DR：")]
    [InlineData("Task: ")]
    public void OtherSpellingsOfALabel_NameTheSameField(string label)
    {
        Edition edition = Read(Common.Replace("TL;DR: ", label, StringComparison.Ordinal));
        Assert.Equal("一种苔藓分类工具。", edition.Papers[0][FieldName.Tldr]?.Text);
        Assert.Empty(edition.Problems);
    }

    [Fact]
    public void BackgroundAndData_AreFieldsOfTheirOwn()
    {
        Edition edition = Read(Common
            .Replace("Motivation:", "\nBackground:", StringComparison.Ordinal)
            .Replace("Method:", "Data: 三千张照片。\n\nMethod:", StringComparison.Ordinal));
        Assert.Equal("肉眼难以分辨。", edition.Papers[0][FieldName.Background]?.Text);
        Assert.Equal("三千张照片。", edition.Papers[0][FieldName.Data]?.Text);
        Assert.Null(edition.Papers[0][FieldName.Motivation]);
        Assert.Contains(FieldName.Data, edition.Template);
    }

    [Theory]
    [InlineData("Moss grows.\n\nMethods: we look.\nResult: it works.\nUnknown: yes.")]
    [InlineData("Moss grows.\nConclusions: none.\n### [2] no heading\n<summary>no tag</summary>")]
    public void EverythingBehindTheAbstractLabel_IsAbstract(string text)
    {
        Edition edition = Read(Common.Replace("Moss grows on stone.", text, StringComparison.Ordinal));
        Assert.Equal(text, edition.Papers[0][FieldName.Abstract]?.Text);
        Assert.Empty(edition.Problems);
    }

    [Theory]
    [InlineData("观察叶缘。\n再看茎。")]
    [InlineData("观察叶缘。\n\n再看茎。")]
    [InlineData("观察叶缘。\n\nTL;DR: 再看茎。")]
    public void FieldOfSeveralLines_IsOneField(string text)
    {
        Edition edition = Read(Common.Replace("观察叶缘。", text + "  ", StringComparison.Ordinal));
        Assert.Equal(text, edition.Papers[0][FieldName.Method]?.Text);
        Assert.Equal("九成一致。", edition.Papers[0][FieldName.Result]?.Text);
        Assert.Empty(edition.Problems);
    }

    [Theory]
    [InlineData("### [1] [Moss [and] Stone](https://arxiv.org/abs/2601.00001)", "Moss [and] Stone", 10)]
    [InlineData("### [1] [[3] Ways to See](https://arxiv.org/abs/2601.00001)", "[3] Ways to See", 10)]
    [InlineData("### [1] [Links](x) and ](http links](https://arxiv.org/abs/2601.00001)", "Links](x) and ](http links", 10)]
    [InlineData("### [Moss](https://arxiv.org/abs/2601.00001)", "Moss", 6)]
    [InlineData("### [12] [*Moss* $x_1$ <think>](http://arxiv.org/abs/2601.00001v3)", "*Moss* $x_1$ <think>", 11)]
    [InlineData("### [1] [Moss (Again)](https://arxiv.org/abs/2601.00001) (revised)", "Moss (Again)", 10)]
    public void Heading_GivesTitleAndId(string heading, string title, int column)
    {
        Edition edition = Read(Common.Replace("### [1] [Moss, Sorted](https://arxiv.org/abs/2601.00001)", heading, StringComparison.Ordinal));
        Paper paper = Assert.Single(edition.Papers);
        Assert.Equal((title, "2601.00001"), (paper.Title, paper.Id.Value));
        Assert.Equal(column, paper[FieldName.Title]?.Location.Column);
    }

    [Fact]
    public void OldStyleIdWithVersion_IsRead()
    {
        ArxivId id = Read(Common.Replace("2601.00001", "math.GT/0309136v2", StringComparison.Ordinal)).Papers[0].Id;
        Assert.Equal(("math.GT/0309136", 2, true), (id.Value, id.Version, id.IsWellFormed));
    }

    [Theory]
    [InlineData("**", "")]
    [InlineData("*Ada Example*", "Ada Example")]
    public void Authors_MayBeEmpty(string line, string authors) =>
        Assert.Equal(authors, Read(Common.Replace("*Ada Example,Ben Sample*", line, StringComparison.Ordinal)).Papers[0][FieldName.Authors]?.Text);

    [Fact]
    public void ClosingTagBehindText_ClosesTheEntry()
    {
        Edition edition = Read(Common.Replace("stone.\n\n</details>", "stone.</details>", StringComparison.Ordinal));
        Assert.Equal("Moss grows on stone.", edition.Papers[0][FieldName.Abstract]?.Text);
        Assert.Empty(edition.Problems);
    }

    [Fact]
    public void EmptyField_IsHeldEmpty() =>
        Assert.Equal("", Read(Common.Replace("观察叶缘。", "", StringComparison.Ordinal)).Papers[0][FieldName.Method]?.Text);

    [Theory]
    [InlineData("holds no paper", "<div id=toc></div>\n\n# Table of Contents\n\n")]
    [InlineData("contents promise 51", "<div id=toc></div>\n\n# Table of Contents\n\n- [cs.CL](#cs.CL) [Total: 51]\n\n\n\n")]
    public void ContentsWithoutEntries_AreUnreadable(string said, string text)
    {
        InputProblem problem = Assert.Single(Read(text).Problems);
        Assert.Equal(InputProblemKind.Unreadable, problem.Kind);
        Assert.Contains(said, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherTemplate_IsUnknown()
    {
        const string Text = "# Topics\n\n## <a id=\"x\"></a>[Moss](http://arxiv.org/abs/2601.00001v1) [[back]](#x)\n\n**Relevance:** 0.5\n\n### Summary\n";
        Assert.Equal(InputProblemKind.UnknownTemplate, Assert.Single(Read(Text).Problems).Kind);
    }

    private static Edition Read(string text) => EditionText.Read(text);

    private static IEnumerable<string> Texts(Edition edition) =>
        edition.Papers.SelectMany(paper => paper.Fields).Select(field => $"{field.Name.Key()}={field.Text}");
}
