using System.Globalization;
using System.Text;
using Alignment.Reporting.Exports;

namespace Alignment.Tests.Reporting.Exports;

public class TsvExportTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain 文本", "plain 文本")]
    [InlineData("a\tb\nc\r\nd", @"a\tb\nc\r\nd")]
    [InlineData(@"\alpha\tau", @"\\alpha\\tau")]
    [InlineData("=1+1", @"\=1+1")]
    [InlineData("-5", @"\-5")]
    [InlineData("＝1", @"\＝1")]
    [InlineData("\"quoted\" twice", @"\""quoted"" twice")]
    [InlineData("a\u001B[31mb\u2028c", @"a\u001B[31mb\u2028c")]
    [InlineData("🙂", "🙂")]
    public void Text_CanBeReadBack(string text, string cell)
    {
        Assert.Equal(cell, TsvText.Escape(text));
        Assert.Equal(text, Unescape(cell));
    }

    [Fact]
    public void LoneSurrogate_CanBeReadBackToo() => Assert.Equal((@"x\uD83Dy", "x\uD83Dy"), (TsvText.Escape("x\uD83Dy"), Unescape(@"x\uD83Dy")));

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void EveryPair_IsALineOfAsManyCells(string culture)
    {
        FieldPairRow row = FieldPairRows.Of(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md"))[0];
        row = row with { Source = "a\tb\nc", Category = "x\ty", Ratio = 0.25, Residual = null };
        string[][] lines = [.. Cultures.Under(culture, () => Rendered(row, row)).Split('\n').Select(line => line.Split('\t'))];
        Assert.Equal([22, 22, 22, 1], lines.Select(line => line.Length));
        Assert.Equal((@"x\ty", @"a\tb\nc", "0.25", ""), (Cell("category"), Cell("source"), Cell("ratio"), Cell("residual")));

        string Cell(string name) => lines[1][Array.IndexOf(lines[0], name)];
    }

    private static string Rendered(params FieldPairRow[] rows)
    {
        using StringWriter output = new();
        TsvExport.Render(rows, output);
        return output.ToString();
    }

    // As docs/export.md says it.
    private static string Unescape(string cell)
    {
        StringBuilder text = new();
        for (int i = 0; i < cell.Length; i++)
        {
            if (cell[i] != '\\')
            {
                text.Append(cell[i]);
                continue;
            }

            char next = cell[++i];
            text.Append(next switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                'u' => (char)int.Parse(cell.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                _ => next,
            });
            i += next == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
