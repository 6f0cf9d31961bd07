using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Editions;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary>Training records as the records of an edition: one JSON object a line.</summary>
internal static class EditionRecords
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one side of an edition.</summary>
    /// <param name="path">The file.</param>
    /// <param name="records">The papers.</param>
    /// <param name="summaries">The side's summaries of a paper, in the order of <see cref="TrainingRecord.Fields"/>.</param>
    public static void Write(string path, IEnumerable<TrainingRecord> records, Func<TrainingRecord, string[]> summaries)
    {
        using FileStream file = File.Create(path);
        foreach (TrainingRecord record in records)
        {
            using (Utf8JsonWriter json = new(file, Options))
            {
                json.WriteStartObject();
                json.WriteString("id", record.Id);
                json.WriteStartArray("categories");
                json.WriteStringValue(record.Category);
                json.WriteEndArray();
                json.WriteString("title", record.Title);
                json.WriteString("summary", record.Abstract);
                json.WriteStartObject("AI");
                foreach ((FieldName name, string text) in TrainingRecord.Fields.Zip(summaries(record)))
                {
                    json.WriteString(name.Key(), text);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            file.Write(Encoding.UTF8.GetBytes("\n"));
        }
    }
}
