using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

public class CsvWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1),x", "\"'@SUM(A1),x\"")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("+49", "'+49")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Text_IsQuotedAndNoFormula(string? text, string cell)
    {
        using StringWriter output = new();
        CsvWriter csv = new(output);
        csv.Text("first").Text(text).Number(-1.5).Number(null).End();
        Assert.Equal($"first,{cell},-1.5,\r\n", output.ToString());
    }

    [Fact]
    public void EveryRow_HasAsManyCellsAsItsHeading()
    {
        Report report = ReportBuilder.Build(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"));
        foreach (Action<Report, TextWriter> write in (Action<Report, TextWriter>[])[CsvReports.Findings, CsvReports.Papers, CsvReports.Terms])
        {
            using StringWriter output = new();
            write(report, output);
            List<List<string>> rows = Parse(output.ToString());
            Assert.True(rows.Count > 1);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        }
    }

    // RFC 4180, read once more by other means.
    private static List<List<string>> Parse(string csv)
    {
        List<List<string>> rows = [[]];
        string cell = "";
        bool isQuoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            bool isDoubled = isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"';
            if (isDoubled)
            {
                cell += '"';
                i++;
            }
            else if (csv[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && csv[i] is ',' or '\r')
            {
                rows[^1].Add(cell);
                cell = "";
            }
            else if (!isQuoted && csv[i] == '\n')
            {
                rows.Add([]);
            }
            else
            {
                cell += csv[i];
            }
        }

        return rows[..^1];
    }
}
