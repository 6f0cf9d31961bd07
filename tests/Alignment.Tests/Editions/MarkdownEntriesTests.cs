using Alignment.Editions;

namespace Alignment.Tests.Editions;

/// <summary>Entries that follow each other: each keeps its own texts, whether they are settled at once or by the whole edition.</summary>
public class MarkdownEntriesTests
{
    private static readonly string Long = string.Join('\n', Enumerable.Range(0, 2_000).Select(i => $"Moss {i} grows. 苔藓{i}。"));

    [Fact]
    public void EachEntry_KeepsItsOwnTexts()
    {
        string[] methods = ["a", Long, "", "观察叶缘🌿", "b"];
        Edition edition = Read(string.Concat(methods.Select((method, i) => Entry(i + 1, "Method", method))));
        Assert.Empty(edition.Problems);
        Assert.Equal(methods, edition.Papers.Select(paper => paper[FieldName.Method]!.Text));
        Assert.Equal(["t1", "t2", "t3", "t4", "t5"], edition.Papers.Select(paper => paper[FieldName.Tldr]!.Text));
        Assert.Equal([0, 1, 2, 3, 4], edition.Papers.Select(paper => paper.Position));
        Assert.All(edition.Papers, paper => Assert.Equal(("cs.CL", paper.Location.Line + 10), (paper.Category, paper[FieldName.Method]!.Location.Line)));
    }

    [Fact]
    public void UnknownLabel_IsTheFieldThatTheEntryLacks()
    {
        Edition edition = Read(Entry(1, "Method", "a") + Entry(2, "Approach", Long) + Entry(3, "Method", "c"));
        Assert.Equal(["a", Long, "c"], edition.Papers.Select(paper => paper[FieldName.Method]!.Text));
        InputProblem problem = Assert.Single(edition.Problems);
        Assert.Equal((InputProblemKind.UnknownLabel, FieldName.Method, "Approach"), (problem.Kind, problem.Field, problem.Excerpt));
        Assert.Equal(edition.Papers[1][FieldName.Method]!.Location, problem.Location with { Column = "Approach: ".Length + 1 });
    }

    [Fact]
    public void UnknownLabelWhereNothingIsLacking_IsText()
    {
        Edition edition = Read(Entry(1, "Method", "a") + Entry(2, "Method", "b\n\nNote: c\nd") + Entry(3, "Method", "e"));
        Assert.Equal(["a", "b\n\nNote: c\nd", "e"], edition.Papers.Select(paper => paper[FieldName.Method]!.Text));
    }

    [Fact]
    public void RareSpellingOfALabel_IsReportedOnce()
    {
        Edition edition = Read(Entry(1, "Method", "a") + Entry(2, "方法", "b") + Entry(3, "Method", "c"));
        Assert.Equal("b", edition.Papers[1][FieldName.Method]!.Text);
        Assert.Equal((InputProblemKind.UnknownLabel, "方法"), (Assert.Single(edition.Problems).Kind, edition.Problems[0].Excerpt));
    }

    [Fact]
    public void EntryThatIsCutOff_KeepsWhatIsThere()
    {
        string text = "- [cs.CL](#cs.CL) [Total: 3]\n\n" + Entry(1, "Method", "a") + Entry(2, "Method", "half of the te");
        Edition edition = Read(text[..(text.IndexOf("half of the te", StringComparison.Ordinal) + 14)]);
        Assert.Equal("half of the te", edition.Papers[1][FieldName.Method]!.Text);
        Assert.Equal(InputProblemKind.Unreadable, Assert.Single(edition.Problems).Kind);
    }

    [Theory]
    [InlineData("Some trials:  x", "Some trials", 14)]
    [InlineData("**Method** : x", "Method", 13)]
    [InlineData("Abcdefghijklmnopqrstuvwxyz abc: x", "Abcdefghijklmnopqrstuvwxyz abc", 32)]
    [InlineData("Abcdefghijklmnopqrstuvwxyz abcd: x", null, 0)]
    [InlineData("Moss grows on the north side of stones: always", null, 0)]
    [InlineData(": x", null, 0)]
    [InlineData("***", null, 0)]
    public void Label_IsReadFromTheBeginningOfItsLine(string line, string? label, int valueStart)
    {
        LabelMatch match = LabelTable.Default.Match(line);
        Assert.Equal((label is not null, label ?? "", valueStart), (match.IsLabel, match.Label.ToString(), match.ValueStart));
    }

    private static string Entry(int number, string label, string text) =>
        $"### [{number}] [Moss](https://arxiv.org/abs/2601.0000{number})\n*Ada Example*\n\nMain category: cs.CL\n\nTL;DR: t{number}\n\n\n<details>\n  <summary>Details</summary>\n"
        + $"{label}: {text}\n\nResult: r\n\nAbstract: Moss grows.\n\n</details>\n\n\n";

    private static Edition Read(string text) => EditionText.Read(text);
}
