using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>Writes JSON lines: records as the generators write them, and the truth beside them.</summary>
public static class RecordLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an edition as records, one a line.</summary>
    public static void Write(Stream stream, IEnumerable<PlainPaper> papers) => WriteLines(stream, papers, WriteRecord);

    /// <summary>Writes the truth, one fault a line.</summary>
    public static void Write(Stream stream, IEnumerable<PlantedFault> faults) =>
        WriteLines(stream, faults, (writer, fault) => fault.Write(writer));

    private static void WriteLines<T>(Stream stream, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rows);
        foreach (T row in rows)
        {
            using (Utf8JsonWriter writer = new(stream, Options))
            {
                write(writer, row);
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteRecord(Utf8JsonWriter writer, PlainPaper paper)
    {
        writer.WriteStartObject();
        writer.WriteString("id", paper.Id);
        writer.WriteStartArray("categories");
        writer.WriteStringValue(paper.Category);
        writer.WriteEndArray();
        writer.WriteString("pdf", "https://arxiv.org/pdf/" + paper.Id);
        writer.WriteString("abs", "https://arxiv.org/abs/" + paper.Id);
        writer.WriteStartArray("authors");
        foreach (string author in paper.Authors.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            writer.WriteStringValue(author);
        }

        writer.WriteEndArray();
        writer.WriteString("title", paper.Title);
        writer.WriteNull("comment");
        writer.WriteString("summary", paper.Abstract);
        writer.WriteStartObject("AI");
        foreach ((FieldName field, string text) in paper.Texts)
        {
            writer.WriteString(field.Key(), text);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
