using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Languages.Terms;

namespace Alignment.Configuration.TermFiles;

/// <summary>Reads a table of terms whose first line names its columns: <c>english</c>, <c>preferred</c>, <c>admitted</c>, <c>forbidden</c>.</summary>
/// <remarks>
/// Several renderings in a cell are parted by <c>|</c>. In a table with a column of candidates a row may be left open. Lines that begin with <c>#</c> and a blank are comments.
/// </remarks>
internal static class TermTableReader
{
    private static readonly string[] Columns = ["english", "preferred", "admitted", "forbidden", "candidates"];
    private static readonly char[] OtherSeparators = ['；', ';', '、', '\n'];

    private static readonly Lazy<Dictionary<string, string>> Headings = new(() =>
    {
        DataTable table = DataTable.Embedded("terms/columns.tsv");
        return table.Rows.ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    });

    /// <summary>Reads a table.</summary>
    /// <exception cref="ConfigurationException">It has no header, or a row cannot be meant.</exception>
    public static void Read(string text, string name, TermRows rows)
    {
        int[]? columns = null;
        int width = 0;
        foreach ((string[] cells, int line) in DelimitedText.Rows(text, name))
        {
            if (columns is null)
            {
                columns = Header(cells, line, rows);
                width = cells.Length;
                continue;
            }

            // Spreadsheets leave out empty cells at the end of a line, or add some.
            if (cells.Skip(width).Any(cell => cell.Length > 0))
            {
                throw rows.At(
                    line,
                    FormattableString.Invariant($"“{TermRows.Shown(cells[width])}” is cell {width + 1} of {width}; a cell that holds a separator is written in quotes"),
                    FormattableString.Invariant($"“{TermRows.Shown(cells[width])}”是第 {width + 1} 格，而表只有 {width} 列；含分隔符的格请加引号"));
            }

            string Cell(int column) => columns[column] >= 0 && columns[column] < cells.Length ? cells[columns[column]].Trim() : "";
            // A row of candidates that nobody has decided yet.
            if (columns[4] >= 0 && Cell(1).Length + Cell(2).Length + Cell(3).Length == 0)
            {
                continue;
            }

            ImmutableArray<string> preferred = Renderings(Cell(1), line, rows);
            rows.Add(
                new(Cell(0))
                {
                    Preferred = preferred.IsEmpty ? null : preferred[0],
                    Admitted = [.. preferred.Skip(1).Union(Renderings(Cell(2), line, rows)).Where(text => text != preferred.FirstOrDefault())],
                    Forbidden = Renderings(Cell(3), line, rows),
                },
                line);
        }

        if (columns is null)
        {
            throw rows.At(
                1,
                "holds no terms; its first line names the columns: english, preferred, admitted, forbidden",
                "没有术语；首行应列出各列名：english, preferred, admitted, forbidden");
        }
    }

    private static int[] Header(string[] cells, int line, TermRows rows)
    {
        int[] columns = [-1, -1, -1, -1, -1];
        for (int i = 0; i < cells.Length; i++)
        {
            if (!Headings.Value.TryGetValue(cells[i].Trim(), out string? column))
            {
                continue;
            }

            int number = Array.IndexOf(Columns, column);
            if (columns[number] >= 0)
            {
                throw rows.At(
                    line,
                    $"two columns for {column}: “{cells[columns[number]]}” and “{cells[i]}”; rename one",
                    $"{column} 有两列：“{cells[columns[number]]}”与“{cells[i]}”；请改名其一");
            }

            columns[number] = i;
        }

        string header = TermRows.Shown(string.Join(", ", cells));
        return columns[0] < 0
            ? throw rows.At(
                line,
                $"“{header}” names no column for the English term; begin the file with a line: english, preferred, admitted, forbidden",
                $"“{header}”中没有英文术语的列；文件首行应为：english, preferred, admitted, forbidden")
            : columns[1] < 0 && columns[2] < 0 && columns[3] < 0
                ? throw rows.At(
                    line,
                    $"“{header}” names no column of renderings; add one: preferred, admitted or forbidden",
                    $"“{header}”中没有译法的列；请加上 preferred、admitted 或 forbidden")
                : columns;
    }

    private static ImmutableArray<string> Renderings(string cell, int line, TermRows rows) => cell.AsSpan().IndexOfAny(OtherSeparators) < 0
        ? TermTables.Renderings(cell)
        : throw rows.At(
            line,
            $"“{TermRows.Shown(cell.ReplaceLineEndings(" "))}” looks like several renderings; put | between them",
            $"“{TermRows.Shown(cell.ReplaceLineEndings(" "))}”像是多个译法；请以 | 分隔");
}
