using System.Text;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Tests.Editions;

/// <summary>The fast way through a record and the careful one give the same paper, or the fast one gives none.</summary>
public class RecordScannerTests
{
    private static readonly string[] Plain =
    [
        """{"id": "2601.00001v2", "categories": ["cs.CL", "cs.AI"], "pdf": "x", "abs": "https://arxiv.org/abs/2601.00001", "authors": ["Ada Example", "Béla \u00c1bra"], "title": "On \"moss\" \\ lichen", "comment": null, "summary": "Moss grows \u2014 slowly.", "AI": {"tldr": "Short.", "motivation": "\u4e3a\u4ec0\u4e48\uff0c\ud83c\udf3f", "method": "", "result": " \n ", "conclusion": "tab\tand \b\f\r"}}""",
        """{"id":"2601.00002","categories":[],"authors":[],"title":"苔藓🌿","summary":" \u3000two ","AI":{"tldr":"中文，𝐀","方法":"a","Task":"b","unheard":true,"data":"é","data":"again"},"score":-0.25,"n":12}""",
        """ { "abs" : "https://arxiv.org/abs/math.GT/0309136v1" , "title" : "", "AI" : { } } """,
        """{"id":"2601.00003","title":"a","title":"b","AI":{"tldr":"x"},"AI":{"method":"\u007f\u0001"},"authors":["a, b"," c "]}""",
    ];

    private static readonly string[] CloserLook =
    [
        """{"id":"2601.00001","title":null}""", """{"id":5,"title":"a"}""", """{"title":"a"}""", """{"id":"2601.00001","AI":[1]}""",
        """{"id":"2601.00001","title":"\ud83c half"}""", """{"id":"2601.00001","title":"\udf3f\ud83c"}""", """{"id":"2601.00001","title":"é \/ \u0041"}""",
        """{"id":"2601.00001","ti\u0074le":"a"}""", """{"id":"2601.00001","authors":["a",5]}""", """{"id":"2601.00001","deep":{"a":[]}}""",
        """{"id":"2601.00001","n":01}""", """{"id":"2601.00001","n":1.}""", """{"id":"2601.00001","n":nul}""", """{"id":"2601.00001","title":"\x"}""",
        """{"id":"2601.00001","title":"\u12g4"}""", """{"id":"2601.00001","title":"\u12""", """{"id":"2601.00001",}""", """{"id":"2601.00001"} {}""",
        """{"id":"2601.00001","title":"a""", """{"id":"2601.00001","title":"a\""", """{"id":"2601.00001" "title":"a"}""", "{\"id\":\"2601.00001\",\"title\":\"a\tb\"}", "{", "5",
    ];

    [Fact]
    public void PlainRecord_IsReadFast() => Assert.All(Plain, line => Assert.Equal(Careful(line), Fast(line)));

    [Fact]
    public void AnyOtherRecord_IsLeftToTheParser() => Assert.All(CloserLook, line => Assert.Null(Fast(line)));

    [Fact]
    public void DamagedRecord_IsReadAlikeOrLeftToTheParser()
    {
        Random random = new(20_260_105);
        string[] pieces = ["\"", "\\", "\\u", "\\u0041", "\\/", "\\n", "\\ud83c", "{", "}", "[", "]", ",", ":", " ", "é", "🌿", "null", "\"id\":\"x\",", "\"AI\":{", "0", "\u3000"];
        int read = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string line = Plain[random.Next(Plain.Length)];
            int at = random.Next(line.Length);
            int cut = random.Next(3) == 0 ? Math.Min(random.Next(6), line.Length - at) : 0;
            string damaged = line[..at] + (random.Next(4) == 0 ? "" : pieces[random.Next(pieces.Length)]) + line[(at + cut)..];
            if (Fast(damaged) is string paper)
            {
                read++;
                Assert.True(Careful(damaged) == paper, damaged + "\n" + Careful(damaged) + "\n" + paper);
            }
        }

        Assert.InRange(read, 1_000, 19_000);
    }

    private static string? Fast(string line) =>
        new RecordScanner(LabelTable.Default).Read(Encoding.UTF8.GetBytes(line), 7, 0) is Paper paper ? Shown(paper) : null;

    private static string? Careful(string line)
    {
        EditionBuilder builder = new();
        RecordParser parser = new(7, LabelTable.Default, builder);
        try
        {
            parser.Parse(Encoding.UTF8.GetBytes(line));
        }
        catch (JsonException error)
        {
            return error.Message;
        }

        return builder.Problems.Count == 0 && parser.ToPaper() is Paper paper ? Shown(paper) : null;
    }

    private static string Shown(Paper paper) =>
        $"{paper.Id.Value} v{paper.Id.Version} {paper.Category} {paper.Location} {paper.Position}\n" + string.Join('\n', paper.Fields);
}
