using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Throughput.Reading;

/// <summary>Writes editions of 10 and 100 MB in which no text stands twice, in each form that editions come in.</summary>
/// <remarks>
/// Texts come from the training records; where these are used up they begin again, each text turned round by some words, so
/// that no copy of it is the same. Ids, authors and links are made up.
/// </remarks>
internal static class BulkEditions
{
    private const int BytesPerMegabyte = 1_000_000;

    // What Markdown lacks of a record: keys and addresses.
    private const double BytesOfRecordsToOneOfMarkdown = 1.02;

    private static readonly string[] Summaries = ["tldr", "motivation", "method", "result", "conclusion"];

    private static readonly string[] Given = ["Ada", "Bo", "Chen", "Dana", "Elif", "Femi", "Gil", "Hana", "Ivo", "Jun", "Kai", "Lena", "Mio"];

    private static readonly string[] Family =
        ["Abel", "Brook", "Castro", "Diaz", "Eder", "Fuchs", "Gomez", "Hua", "Ito", "Jain", "Kim", "Li", "Moss", "Nair", "Okoye", "Park", "Qiu"];

    /// <summary>Writes them: <c>en-10.jsonl</c>, <c>zh-100.md</c> and so on; <c>utf8</c> in a name says that nothing is escaped.</summary>
    /// <param name="records">The training records: gzip, one JSON object a line.</param>
    /// <param name="folder">Where the files go; made when it does not exist.</param>
    public static void Write(string records, string folder)
    {
        Directory.CreateDirectory(folder);
        JsonElement[] papers = [.. EditionWriter.Read(records)];
        foreach (int megabytes in new[] { 10, 100 })
        {
            foreach (string side in new[] { "en", "zh" })
            {
                string name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{side}-{megabytes}"));
                WriteRecords(name + ".jsonl", papers, side, isAscii: true, megabytes * BytesPerMegabyte);
                WriteRecords(name + "-utf8.jsonl", papers, side, isAscii: false, megabytes * BytesPerMegabyte);
                string longer = name + ".tmp";
                WriteRecords(longer, papers, side, isAscii: false, (int)(megabytes * BytesPerMegabyte * BytesOfRecordsToOneOfMarkdown));
                File.WriteAllBytes(name + ".md", MarkdownRenderer.Render(RecordFile.Read(EditionSource.Of(longer)), CategoryOrder.None));
                File.Delete(longer);
            }
        }
    }

    // As the generators write them: quotes, backslashes and control characters escaped, and all beyond ASCII where that is asked for.
    private static void WriteRecords(string path, JsonElement[] papers, string side, bool isAscii, int bytes)
    {
        using FileStream file = File.Create(path);
        JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        for (int number = 0; file.Length < bytes; number++)
        {
            using MemoryStream record = new();
            using (Utf8JsonWriter writer = new(record, options))
            {
                WriteRecord(writer, papers[number % papers.Length], side, number, number / papers.Length);
            }

            record.WriteByte((byte)'\n');
            byte[] line = record.ToArray();
            file.Write(isAscii ? Escaped(line) : line);
            file.Flush();
        }
    }

    private static byte[] Escaped(byte[] json)
    {
        StringBuilder escaped = new(2 * json.Length);
        foreach (char c in Encoding.UTF8.GetString(json))
        {
            if (char.IsAscii(c))
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return Encoding.ASCII.GetBytes(escaped.ToString());
    }

    private static void WriteRecord(Utf8JsonWriter writer, JsonElement paper, string side, int number, int turn)
    {
        // Months of 20,000 papers.
        string id = string.Create(CultureInfo.InvariantCulture, $"{2501 + number / 20_000:0000}.{number % 20_000 + 1:00000}");
        string category = EditionWriter.Text(paper, "category");
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteStartArray("categories");
        writer.WriteStringValue(category == "?" ? "cs.CL" : category);
        writer.WriteEndArray();
        writer.WriteString("pdf", "https://arxiv.org/pdf/" + id);
        writer.WriteString("abs", "https://arxiv.org/abs/" + id);
        writer.WriteStartArray("authors");
        for (int author = 0; author < 2 + number % 7; author++)
        {
            writer.WriteStringValue(Given[(number + 3 * author) % Given.Length] + " " + Family[(number / Given.Length + 5 * author) % Family.Length]);
        }

        writer.WriteEndArray();
        writer.WriteString("title", Turned(EditionWriter.Text(paper, "title"), turn));
        writer.WriteNull("comment");
        writer.WriteString("summary", Turned(EditionWriter.Text(paper, "abstract"), turn));
        writer.WriteStartObject("AI");
        foreach (string key in Summaries)
        {
            writer.WriteString(key, Turned(EditionWriter.Text(paper.GetProperty(side), key), turn));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // The first words put behind the others; Chinese has no blanks, so a few characters there.
    private static string Turned(string text, int turn)
    {
        if (turn == 0)
        {
            return text;
        }

        int at = text.IndexOf(' ', Math.Min(text.Length - 1, 12 * turn));
        at = at > 0 && at < text.Length / 2 + 40 ? at : Math.Min(text.Length / 2, 3 * turn);
        at -= at > 0 && char.IsLowSurrogate(text[at]) ? 1 : 0;
        return new StringBuilder(text.Length + 1).Append(text.AsSpan(at).Trim()).Append(' ').Append(text.AsSpan(0, at).Trim()).ToString();
    }
}
