using System.Text;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Tests.Repair;

public class MarkdownRendererTests
{
    // Why a real edition does not come back: its Markdown was made by another template, or there is none beside its records.
    private static HashSet<string> OtherTemplates =>
    [
        SharedData.Odd("2025-03-21.md"), SharedData.Odd("2025-05-05.md"), SharedData.Odd("2026-05-04.md"), SharedData.Pair("2025-09-24") + "/zh.md",
    ];

    public static TheoryData<string> RealEditions() => SharedData.Exists
        ? new(Directory.EnumerateFiles(SharedData.Digests(), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SharedData.Digests(), file).Replace('\\', '/'))
            .Where(file => file != "README.md" && !OtherTemplates.Contains(file))
            .Order(StringComparer.Ordinal))
        : new("");

    [Theory]
    [InlineData("2026-01-05-en")]
    [InlineData("2026-01-05-zh")]
    public void SampleEdition_ComesBackByteForByte(string edition)
    {
        string file = Repository.File("data", "samples", edition);
        AssertComesBack(file + ".jsonl", file + ".md");
    }

    [SharedTheory]
    [MemberData(nameof(RealEditions))]
    public void RealEdition_ComesBackByteForByte(string markdown)
    {
        string file = SharedData.Digests(markdown.Split('/'));
        string records = Path.ChangeExtension(file, ".jsonl");
        AssertComesBack(File.Exists(records) ? records : Enhanced(file), file);
    }

    [SharedFact]
    public void EveryWellFormedEditionWithBothFiles_IsAmongThem() => Assert.Equal(36, RealEditions().Count);

    [SharedFact]
    public void OtherTemplate_IsRefused()
    {
        RecordFile records = RecordFile.Read(EditionSource.Of(SharedData.Digests(SharedData.Pair("2025-09-24"), "zh.jsonl")));
        RepairException error = Assert.Throws<RepairException>(() => MarkdownRenderer.Render(records, CategoryOrder.None));
        Assert.Contains("most records have no motivation", error.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_GoInAsTheyStand()
    {
        string markdown = Render("""
            {"id":"2601.00001","categories":["cs.B","cs.A"],"abs":"u1","authors":["A, B","C"],"title":"{title} [x](y)","summary":"s\n s ","AI":{"tldr":" t ","motivation":"m","method":"\u4e2d\ud83d\ude00","result":"r","conclusion":""}}
            {"id":"2601.00002","categories":["cs.A"],"abs":"u2","AI":{"tldr":"t","motivation":"m","method":"e","result":"r"}}
            """, []);
        Assert.Equal("""
            <div id=toc></div>

            # Table of Contents

            - [cs.B](#cs.B) [Total: 1]
            - [cs.A](#cs.A) [Total: 1]


            <div id='cs.B'></div>

            # cs.B [[Back]](#toc)

            ### [1] [{title} [x](y)](u1)
            *A, B,C*

            Main category: cs.B

            TL;DR:  t 


            <details>
              <summary>Details</summary>
            Motivation: m

            Method: 中😀

            Result: r

            Conclusion: 

            Abstract: s
             s 

            </details>


            <div id='cs.A'></div>

            # cs.A [[Back]](#toc)

            ### [2] [Untitled](u2)
            **

            Main category: cs.A

            TL;DR: t


            <details>
              <summary>Details</summary>
            Motivation: m

            Method: e

            Result: r

            Conclusion: 

            Abstract: 

            </details>

            """, markdown);
    }

    [Fact]
    public void Categories_StandAsListed_NewOnesBehind()
    {
        string text = """
            {"id":"2601.00001","categories":["cs.B"]}
            {"id":"2601.00002","categories":["cs.C"]}
            {"id":"2601.00003","categories":["cs.A"]}
            """;
        string contents = Render(text, ["cs.A", "cs.X", "cs.B"]).Split("\n\n\n")[0];
        Assert.EndsWith("- [cs.A](#cs.A) [Total: 1]\n- [cs.B](#cs.B) [Total: 1]\n- [cs.C](#cs.C) [Total: 1]", contents, StringComparison.Ordinal);

        RecordFile records = RecordFile.Of("x.jsonl", Encoding.UTF8.GetBytes(text));
        Assert.Contains("cs.C", new CategoryOrder(["cs.A", "cs.B"]).NoteFor(records)!.English, StringComparison.Ordinal);
        Assert.Contains("no earlier Markdown", CategoryOrder.None.NoteFor(records)!.English, StringComparison.Ordinal);
        Assert.Null(new CategoryOrder(["cs.A", "cs.B", "cs.C"]).NoteFor(records));
    }

    private static void AssertComesBack(string records, string markdown)
    {
        CategoryOrder order = CategoryOrder.Of(EditionReader.Read(EditionSource.Of(markdown)));
        byte[] rendered = MarkdownRenderer.Render(RecordFile.Read(EditionSource.Of(records)), order);
        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(markdown)), Encoding.UTF8.GetString(rendered));
    }

    private static string Enhanced(string markdown) =>
        Directory.GetFiles(Path.GetDirectoryName(markdown)!, Path.GetFileNameWithoutExtension(markdown) + "_AI_enhanced_*.jsonl").Single();

    private static string Render(string records, string[] order) =>
        Encoding.UTF8.GetString(MarkdownRenderer.Render(RecordFile.Of("x.jsonl", Encoding.UTF8.GetBytes(records)), new CategoryOrder([.. order])));
}
