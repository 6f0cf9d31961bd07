using System.Buffers;
using System.Globalization;
using System.Text;

namespace Alignment.Reporting.Exports;

/// <summary>How a text stands in a cell of a tab-separated table: so that it can be read back, and does nothing there.</summary>
/// <remarks>
/// Tab, line feed, carriage return and backslash are <c>\t</c>, <c>\n</c>, <c>\r</c> and <c>\\</c>; other controls, line separators
/// and lone surrogates <c>\u</c> and four hex digits. A first character that a spreadsheet would take for a formula, or a reader for
/// a quoted cell, has a backslash before it (OWASP, "CSV injection").
/// </remarks>
internal static class TsvText
{
    private static readonly SearchValues<char> Active = SearchValues.Create("=+-@\"'\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>The text as it stands in a cell.</summary>
    public static string Escape(string text)
    {
        StringBuilder cell = new(text.Length + 8);
        if (text.Length > 0 && Active.Contains(text[0]))
        {
            cell.Append('\\');
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                cell.Append(text, i++, 2);
                continue;
            }

            _ = text[i] switch
            {
                '\t' => cell.Append(@"\t"),
                '\n' => cell.Append(@"\n"),
                '\r' => cell.Append(@"\r"),
                '\\' => cell.Append(@"\\"),
                char other when char.IsControl(other) || char.IsSurrogate(other) || other is '\u2028' or '\u2029' =>
                    cell.Append(CultureInfo.InvariantCulture, $"\\u{(int)other:X4}"),
                char other => cell.Append(other),
            };
        }

        return cell.ToString();
    }
}
