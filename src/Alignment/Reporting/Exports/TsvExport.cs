using System.Globalization;

namespace Alignment.Reporting.Exports;

/// <summary>Writes one pair of texts a line, cells between tabs, below a line of names.</summary>
/// <remarks>Texts are written as <see cref="TsvText"/> says, so that a line is always a row. Null is an empty cell.</remarks>
public static class TsvExport
{
    private static readonly string[] Names =
    [
        "id", "field", "category", "source", "target", "source_state", "target_state", "source_path", "source_line", "source_column",
        "target_path", "target_line", "target_column", "ratio", "residual", "support", "coverage", "estimated_score",
        "status", "errors", "warnings", "notes",
    ];

    /// <summary>Writes the names and the rows.</summary>
    public static void Render(IEnumerable<FieldPairRow> rows, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        Line(Names, output);
        foreach (FieldPairRow row in rows)
        {
            Line(Cells(row), output);
        }
    }

    private static string[] Cells(FieldPairRow row) =>
    [
        row.Id, row.Field, TsvText.Escape(row.Category), TsvText.Escape(row.Source), TsvText.Escape(row.Target),
        row.SourceState, row.TargetState,
        TsvText.Escape(row.SourcePath), Number(row.SourceLine), Number(row.SourceColumn),
        TsvText.Escape(row.TargetPath), Number(row.TargetLine), Number(row.TargetColumn),
        Number(row.Ratio), Number(row.Residual), Number(row.Support), Number(row.Coverage), Number(row.EstimatedScore),
        row.Status, string.Join(' ', row.Errors), string.Join(' ', row.Warnings), string.Join(' ', row.Notes),
    ];

    private static void Line(string[] cells, TextWriter output)
    {
        output.Write(string.Join('\t', cells));
        output.Write('\n');
    }

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
