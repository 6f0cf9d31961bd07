using System.Buffers;
using System.Globalization;

namespace Alignment.Reporting;

/// <summary>Writes rows as RFC 4180 has them: commas, CRLF, quotes where they are needed; UTF-8 by the writer it is given.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV injection"): titles and summaries
/// are written by strangers. Numbers are written as they are.
/// </remarks>
public sealed class CsvWriter(TextWriter output)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    private bool _isInRow;

    /// <summary>Adds a text to the row; null is an empty cell.</summary>
    public CsvWriter Text(string? text)
    {
        text ??= "";
        string safe = text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text;
        return Cell(safe.AsSpan().ContainsAny(Quoted) ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe);
    }

    /// <summary>Adds a number to the row; null is an empty cell.</summary>
    public CsvWriter Number(double? number) => Cell(number?.ToString("R", CultureInfo.InvariantCulture) ?? "");

    /// <summary>Adds a whole row of texts.</summary>
    public void Row(params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            Text(text);
        }

        End();
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        output.Write("\r\n");
        _isInRow = false;
    }

    private CsvWriter Cell(string cell)
    {
        if (_isInRow)
        {
            output.Write(',');
        }

        output.Write(cell);
        _isInRow = true;
        return this;
    }
}
