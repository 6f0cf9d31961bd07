namespace Alignment.Languages;

/// <summary>One table of a <see cref="PackedTables"/> file.</summary>
/// <typeparam name="T">The number that a cell of the table holds.</typeparam>
public readonly unsafe struct PackedTable<T>
    where T : unmanaged
{
    private readonly T* _start;
    private readonly int _length;

    internal PackedTable(T* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>The cells.</summary>
    public ReadOnlySpan<T> Span => new(_start, _length);
}
