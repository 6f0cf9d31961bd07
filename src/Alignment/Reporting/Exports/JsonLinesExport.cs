using System.Text.Json;

namespace Alignment.Reporting.Exports;

/// <summary>Writes one pair of texts a line, as JSON: a contract with programs (docs/export.schema.json).</summary>
public static class JsonLinesExport
{
    /// <summary>Writes the rows; nothing when there are none.</summary>
    public static void Render(IEnumerable<FieldPairRow> rows, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        foreach (FieldPairRow row in rows)
        {
            output.Write(JsonSerializer.Serialize(row, ReportJson.Compact.FieldPairRow));
            output.Write('\n');
        }
    }
}
