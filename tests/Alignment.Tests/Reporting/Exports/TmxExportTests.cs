using System.Text;
using System.Xml.Linq;
using Alignment.Reporting;
using Alignment.Reporting.Exports;

namespace Alignment.Tests.Reporting.Exports;

public class TmxExportTests
{
    private static readonly XName Lang = XNamespace.Xml + "lang";

    private static readonly FieldPairRow Sample =
        FieldPairRows.Of(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md"))[0];

    [Fact]
    public void EachPair_IsAUnitInBothLanguages()
    {
        XElement memory = Parse([Sample], out int removed);
        XElement unit = memory.Element("body")!.Elements("tu").Single();
        Assert.Equal(0, removed);
        Assert.Equal("1.4", memory.Attribute("version")!.Value);
        Assert.Equal(("en", "plaintext", "paragraph"), (
            memory.Element("header")!.Attribute("srclang")!.Value,
            memory.Element("header")!.Attribute("datatype")!.Value,
            memory.Element("header")!.Attribute("segtype")!.Value));
        Assert.Equal(
            [("en", Sample.Source), ("zh-CN", Sample.Target)],
            unit.Elements("tuv").Select(variant => (variant.Attribute(Lang)!.Value, variant.Element("seg")!.Value)));
        Assert.Equal(
            [Sample.Id, Sample.Field, Sample.Status],
            ((string[])["x-id", "x-field", "x-status"]).Select(type => unit.Elements("prop").Single(prop => prop.Attribute("type")!.Value == type).Value));
    }

    // In a document a carriage return would become a line feed, and markup markup.
    [Theory]
    [InlineData("a < b & c > d ]]> \"e\" <seg>")]
    [InlineData("one\ttwo\nthree\r\nfour\rfive")]
    [InlineData("𝒙 与 🙂")]
    public void Text_ComesBackAsItWas(string text)
    {
        XElement memory = Parse([Sample with { Source = text, Target = text }], out int removed);
        Assert.Equal(0, removed);
        Assert.Equal([text, text], memory.Descendants("seg").Select(segment => segment.Value));
    }

    [Theory]
    [InlineData("a\0b\u001Bc", "abc", 2)]
    [InlineData("\uFFFE\uFFFF", "", 2)]
    [InlineData("\u0085\uFFFD", "\u0085\uFFFD", 0)]
    public void WhatXmlCannotHold_IsLeftOutAndCounted(string text, string left, int count)
    {
        XElement memory = Parse([Sample with { Target = text }], out int removed);
        Assert.Equal((left, count), (memory.Descendants("seg").Last().Value, removed));
    }

    [Fact]
    public void LoneSurrogates_AreLeftOutToo()
    {
        XElement memory = Parse([Sample with { Target = "x\uD83Dy\uDE42" }], out int removed);
        Assert.Equal(("xy", 2), (memory.Descendants("seg").Last().Value, removed));
    }

    [Fact]
    public void HostileNames_AreHarmlessToo()
    {
        XElement memory = Parse([Sample with { Category = "<x>\u0001", SourcePath = "a&\0.md" }], out int removed);
        Assert.Equal(2, removed);
        Assert.Contains("<x>", memory.Descendants("prop").Select(prop => prop.Value));
    }

    [Fact]
    public void NoPairs_AreAMemoryWithoutUnits() => Assert.Empty(Parse([], out _).Descendants("tu"));

    [TranslateToolkitFact]
    public void TranslateToolkit_ReadsEveryUnit()
    {
        FieldPairRow[] rows =
        [
            .. FieldPairRows.Of(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md")),
            Sample with { Id = "2601.99999", Source = "a < b & c ]]> <seg>", Target = "甲\u0002乙 \U0001F642 </seg>" },
        ];
        string file = Path.GetTempFileName();
        try
        {
            using (StreamWriter output = new(file, false, new UTF8Encoding(false)))
            {
                Assert.Equal(1, TmxExport.Render(rows, output));
            }

            string[][] expected = [.. rows.Select(row => (string[])[
                $"{row.Id}.{row.Field}", row.Source, row.Target.Replace("\u0002", "", StringComparison.Ordinal)])];
            Assert.Equal(expected, TranslateToolkit.Units(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static XElement Parse(FieldPairRow[] rows, out int removed)
    {
        using StringWriter output = new();
        removed = TmxExport.Render(rows, output);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx", output.ToString(), StringComparison.Ordinal);
        return XElement.Parse(output.ToString());
    }
}
