using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alignment.Languages;

/// <summary>Tables of numbers packed in one file of <c>data/</c>, read where they lie: nothing is parsed or copied.</summary>
/// <remarks>
/// The file is little-endian: the mark <c>ALNTAB01</c>, the number of tables (8 bytes), the length of each in bytes (8 bytes
/// each), then the tables in that order, each padded with zeros to a multiple of 8.
/// </remarks>
public sealed unsafe class PackedTables
{
    private const int Unit = sizeof(ulong);
    private readonly string _name;
    private readonly byte*[] _starts;
    private readonly long[] _lengths;

    private PackedTables(string name, byte* start, long length)
    {
        ulong* header = (ulong*)start;
        if (!BitConverter.IsLittleEndian || length < 2 * Unit || header[0] != MemoryMarshal.Read<ulong>("ALNTAB01"u8))
        {
            throw new InvalidDataException($"data/{name}: no packed tables, or a machine that is not little-endian");
        }

        _name = name;
        _starts = new byte*[(int)header[1]];
        _lengths = new long[_starts.Length];
        byte* next = start + ((2 + _starts.Length) * Unit);
        for (int i = 0; i < _starts.Length; i++)
        {
            _starts[i] = next;
            _lengths[i] = (long)header[2 + i];
            next += Padded(_lengths[i]);
        }

        if (next - start != length)
        {
            throw new InvalidDataException($"data/{name}: {length} bytes, expected {next - start}");
        }
    }

    /// <summary>Opens tables that are embedded in this library.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or it does not hold packed tables.</exception>
    public static PackedTables Embedded(string name)
    {
        // Embedded bytes stay at one place in memory for as long as the library is loaded.
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return stream is UnmanagedMemoryStream memory
            ? new(name, memory.PositionPointer, memory.Length)
            : throw new InvalidDataException($"data/{name} is not embedded");
    }

    /// <summary>One table of the file.</summary>
    /// <exception cref="InvalidDataException">The file has fewer tables, or its length does not fit the type.</exception>
    public PackedTable<T> Table<T>(int index)
        where T : unmanaged =>
        index < _starts.Length && _lengths[index] % Unsafe.SizeOf<T>() == 0
            ? new((T*)_starts[index], (int)(_lengths[index] / Unsafe.SizeOf<T>()))
            : throw new InvalidDataException($"data/{_name}: no table {index} of {typeof(T).Name}");

    /// <summary>Writes a file of packed tables.</summary>
    public static void Write(Stream output, params ReadOnlyMemory<byte>[] tables)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(tables);
        output.Write("ALNTAB01"u8);
        output.Write(BitConverter.GetBytes((long)tables.Length));
        foreach (ReadOnlyMemory<byte> table in tables)
        {
            output.Write(BitConverter.GetBytes((long)table.Length));
        }

        ReadOnlySpan<byte> padding = stackalloc byte[Unit];
        foreach (ReadOnlyMemory<byte> table in tables)
        {
            output.Write(table.Span);
            output.Write(padding[..(int)(Padded(table.Length) - table.Length)]);
        }
    }

    private static long Padded(long length) => (length + Unit - 1) / Unit * Unit;
}
