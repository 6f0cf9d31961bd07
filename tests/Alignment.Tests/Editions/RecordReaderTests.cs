using System.Text;
using Alignment.Editions;

namespace Alignment.Tests.Editions;

public class RecordReaderTests
{
    private const string Start = """{"id": "2601.00001", "title": "Moss", "authors": ["Ada Example", "Ben Sample"], "summary": "Moss grows.", "categories": ["cs.CL", "cs.LG"], "comment": null, "abs": "https://arxiv.org/abs/2601.00001", """;

    [Theory]
    [InlineData("""{"tldr": "甲", "motivation": "乙", "method": "丙", "result": "丁", "conclusion": "戊"}""", "tldr=甲 motivation=乙 method=丙 result=丁 conclusion=戊")]
    [InlineData("""{"task": "甲", "motivation": "乙", "method": "丙", "result": "丁", "conclusion": "戊"}""", "tldr=甲 motivation=乙 method=丙 result=丁 conclusion=戊")]
    [InlineData("""{"tldr": "甲", "background": "乙", "data": "己", "method": "丙", "result": "丁"}""", "tldr=甲 background=乙 data=己 method=丙 result=丁")]
    [InlineData("""{"conclusion": " 戊 ", "unheard_of": {"deep": [1, 2]}, "tldr": "\u7532"}""", "tldr=甲 conclusion=戊")]
    [InlineData("{}", "")]
    public void KeysOfTheSummaries_AreRead(string summaries, string expected)
    {
        Edition edition = Read(Start + "\"AI\": " + summaries + ", \"relevance_score\": 0.5}\n");
        Paper paper = Assert.Single(edition.Papers);
        Assert.Empty(edition.Problems);
        Assert.Equal(expected, string.Join(' ', paper.Fields.Where(field => field.Name.IsSummary()).Select(field => $"{field.Name.Key()}={field.Text}")));
        Assert.Equal(("2601.00001", "cs.CL", "Moss", "Ada Example,Ben Sample"), (paper.Id.Value, paper.Category, paper.Title, paper[FieldName.Authors]?.Text));
    }

    [Fact]
    public void RecordsWithoutSummaries_AreACrawl()
    {
        Edition edition = Read(Start + "\"pdf\": \"\"}\n" + Start.Replace("00001", "00002", StringComparison.Ordinal) + "\"pdf\": \"\"}\n");
        Assert.Equal((EditionForm.Crawl, 2, 0), (edition.Form, edition.Papers.Length, edition.Problems.Length));
    }

    [Theory]
    [InlineData("\"AI\": null}", "$.AI is null", null)]
    [InlineData("\"AI\": [1]}", "$.AI is a list", null)]
    [InlineData("\"AI\": {\"tldr\": 5}}", "$.AI.tldr is a number", FieldName.Tldr)]
    [InlineData("\"AI\": {\"method\": {\"a\": 1}, \"tldr\": \"甲\"}}", "$.AI.method is an object", FieldName.Method)]
    [InlineData("\"AI\": {\"result\": null}}", "$.AI.result is null", FieldName.Result)]
    public void ValueOfTheWrongKind_IsMalformedAndMissing(string rest, string said, FieldName? field)
    {
        InputProblem problem = Assert.Single(Read(Start + rest + "\n").Problems);
        Assert.Equal((InputProblemKind.MalformedRecord, field, "2601.00001"), (problem.Kind, problem.Field, problem.Paper?.Value));
        Assert.StartsWith(said, problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"title\": \"Moss\"}", "without an id")]
    [InlineData("{\"id\": 2601.1, \"title\": \"Moss\"}", "$.id is a number")]
    public void RecordWithoutAnId_IsReported(string record, string said) => Assert.Contains(
        Read(Start + "\"AI\": {\"tldr\": \"甲\"}}\n" + record + "\n").Problems,
        problem => problem.Message.English.Contains(said, StringComparison.Ordinal) && problem.Location.Line == 2);

    [Fact]
    public void RecordWithoutAnId_IsKnownByItsLink() =>
        Assert.Equal("2601.00001", Assert.Single(Read(Start.Replace("\"id\": \"2601.00001\", ", "", StringComparison.Ordinal) + "\"AI\": {}}\n").Papers).Id.Value);

    [Fact]
    public void LaterDuplicate_IsKeptApart()
    {
        string record = Start + "\"AI\": {\"tldr\": \"甲\"}}\n";
        Edition edition = Read(record + record.Replace("甲", "乙", StringComparison.Ordinal));
        Assert.Equal("甲", Assert.Single(edition.Papers)[FieldName.Tldr]?.Text);
        Assert.Equal("乙", Assert.Single(edition.Repeated)[FieldName.Tldr]?.Text);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n\n", "\uFEFF")]
    public void LineBreaksAndMark_ChangeNothing(string lineBreak, string mark)
    {
        string record = Start + "\"AI\": {\"tldr\": \"甲\"}}";
        Edition edition = Read(mark + record + lineBreak + record.Replace("00001", "00002", StringComparison.Ordinal) + lineBreak);
        Assert.Equal((2, 0), (edition.Papers.Length, edition.Problems.Length));
    }

    [Fact]
    public void MissingLastLineBreak_IsReportedAndTheRecordKept()
    {
        Edition edition = Read(Start + "\"AI\": {\"tldr\": \"甲\"}}");
        Assert.Single(edition.Papers);
        Assert.Equal(InputProblemKind.MalformedRecord, Assert.Single(edition.Problems).Kind);
    }

    [Theory]
    [InlineData("一种 \"苔藓\" 分类 \\ 工具\n𝑥 与 🌿，é。")]
    [InlineData("plain words only")]
    [InlineData("tab\t, del \u007F, bell \u0007 之后")]
    public void EveryPlaceInAText_IsExactInBothSpellings(string text)
    {
        foreach (bool isAscii in new[] { true, false })
        {
            string escaped = Escape(text, isAscii);
            string line = Start + "\"AI\": {\"tldr\": \"" + Escape("前言🌿", isAscii) + "\", \"method\": \"  " + escaped + " \"}}";
            Field field = Assert.Single(Read(line + "\n").Papers)[FieldName.Method]!;
            Assert.Equal((text, "$.AI.method"), (field.Text, field.Location.JsonPath));

            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLowSurrogate(text[i]))
                {
                    continue;
                }

                string before = line[..line.IndexOf("\"  " + escaped, StringComparison.Ordinal)] + "\"  " + Escape(text[..i], isAscii);
                Assert.Equal(new(1, before.EnumerateRunes().Count() + 1), field.PositionOf(i));
            }
        }
    }

    [Fact]
    public void TextEscapedInAnotherWay_HasThePlaceOfItsBeginning()
    {
        string line = Start + "\"AI\": {\"tldr\": \"\\/\\u0061bc\"}}";
        Field field = Assert.Single(Read(line + "\n").Papers)[FieldName.Tldr]!;
        Assert.Equal("/abc", field.Text);
        Assert.Equal(field.PositionOf(0), field.PositionOf(3));
        Assert.Equal(line.IndexOf("\\/", StringComparison.Ordinal) + 1, field.Location.Column);
    }

    [Fact]
    public void HalfASurrogatePair_BecomesAReplacementCharacter()
    {
        Edition edition = Read(Start + """ "AI": {"tldr": "甲\ud83c\n乙", "\udf3f": "x"}}""" + "\n");
        Assert.Equal("甲\uFFFD\n乙", Assert.Single(edition.Papers)[FieldName.Tldr]?.Text);
        Assert.Empty(edition.Problems);
    }

    private static Edition Read(string text) => EditionText.Read(text, "edition.jsonl");

    // As Python's json.dumps writes, with ensure_ascii on and off.
    private static string Escape(string text, bool isAscii)
    {
        StringBuilder escaped = new();
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                < ' ' => escaped.Append($"\\u{(int)c:x4}"),
                > '\u007F' when isAscii => escaped.Append($"\\u{(int)c:x4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
