using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alignment.Configuration;

/// <summary>Lays out a JSON schema: the same bytes on any machine, and Chinese as it is read.</summary>
internal static class SchemaText
{
    /// <summary>What is written, indented, with a line break at its end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
