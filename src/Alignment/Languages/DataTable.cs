using System.Collections.Immutable;
using System.Reflection;

namespace Alignment.Languages;

/// <summary>A table of <c>data/</c>: tab-separated, UTF-8, with comment lines (<c>#</c>) and one header line.</summary>
public sealed class DataTable
{
    private readonly string[] _header;

    private DataTable(string name, string[] header, ImmutableArray<string[]> rows)
    {
        Name = name;
        _header = header;
        Rows = rows;
    }

    /// <summary>Path of the table below <c>data/</c>, such as <c>languages/labels.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>The rows, each with as many cells as the header.</summary>
    public ImmutableArray<string[]> Rows { get; }

    /// <summary>Reads a table that is embedded in this library.</summary>
    /// <exception cref="InvalidDataException">There is no such table, or a row has another number of cells.</exception>
    public static DataTable Embedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"data/{name} is not embedded");
        using StreamReader reader = new(stream);
        return Read(name, reader);
    }

    /// <summary>Reads a table from a text.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells than the header.</exception>
    public static DataTable Read(string name, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string[]? header = null;
        var rows = ImmutableArray.CreateBuilder<string[]>();
        int number = 0;

        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal) || line == "#")
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
            }
            else if (cells.Length == header.Length)
            {
                rows.Add(cells);
            }
            else
            {
                throw new InvalidDataException($"data/{name}:{number}: {cells.Length} cells, expected {header.Length}");
            }
        }

        return new(name, header ?? throw new InvalidDataException($"data/{name}: no header line"), rows.ToImmutable());
    }

    /// <summary>The number of a column.</summary>
    /// <exception cref="InvalidDataException">The header does not name it.</exception>
    public int Column(string heading)
    {
        int column = Array.IndexOf(_header, heading);
        return column >= 0 ? column : throw new InvalidDataException($"data/{Name}: no column \"{heading}\"");
    }

    /// <summary>All cells of one column, in row order.</summary>
    public IEnumerable<string> Cells(string heading)
    {
        int column = Column(heading);
        return Rows.Select(row => row[column]);
    }
}
