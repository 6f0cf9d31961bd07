using System.Text;
using Alignment.Languages;

namespace Alignment.Configuration.TermFiles;

/// <summary>Cuts a table into cells as RFC 4180 does, with a tab, comma or semicolon between cells: whichever the first line has.</summary>
internal static class DelimitedText
{
    private static readonly char[] Delimiters = ['\t', ',', ';'];

    /// <summary>The rows with the line each begins on, from 1; without blank lines and comments.</summary>
    /// <exception cref="ConfigurationException">A quote is not closed.</exception>
    public static IEnumerable<(string[] Cells, int Line)> Rows(string text, string name)
    {
        char? delimiter = null;
        int at = 0;
        int line = 1;
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            string plain = text[at..end].TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(plain) || plain.StartsWith("# ", StringComparison.Ordinal) || plain == "#")
            {
                at = end + 1;
                line++;
                continue;
            }

            delimiter ??= Delimiters.FirstOrDefault(plain.Contains, ',');
            int first = line;
            List<string> cells = Row(text, delimiter.Value, name, ref at, ref line);
            if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return ([.. cells], first);
            }
        }
    }

    private static List<string> Row(string text, char delimiter, string name, ref int at, ref int line)
    {
        List<string> cells = [];
        while (true)
        {
            cells.Add(at < text.Length && text[at] == '"' ? Quoted(text, delimiter, name, ref at, ref line) : Plain(text, delimiter, ref at));
            if (at >= text.Length || text[at++] == '\n')
            {
                line++;
                return cells;
            }
        }
    }

    // Stops at what ends the cell.
    private static string Plain(string text, char delimiter, ref int at)
    {
        int length = text.AsSpan(at).IndexOfAny(delimiter, '\n');
        int end = length < 0 ? text.Length : at + length;
        string cell = text[at..end].TrimEnd('\r');
        at = end;
        return cell;
    }

    private static string Quoted(string text, char delimiter, string name, ref int at, ref int line)
    {
        int first = line;
        StringBuilder cell = new();
        at++;
        while (true)
        {
            int quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                throw ConfigurationException.At(name, first, new LocalText(
                    "a quote (\") is not closed; close it, or double a quote that belongs to the text", "引号（\"）没有闭合；请闭合，属于文本的引号请写两个"));
            }

            cell.Append(text, at, quote - at);
            line += text.AsSpan(at, quote - at).Count('\n');
            at = quote + 1;
            if (at >= text.Length || text[at] != '"')
            {
                cell.Append(Plain(text, delimiter, ref at));
                return cell.ToString();
            }

            cell.Append('"');
            at++;
        }
    }
}
