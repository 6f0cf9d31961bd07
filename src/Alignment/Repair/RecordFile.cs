using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>A file of records with every byte kept: what a repair writes back must be what it read.</summary>
/// <remarks>An edition is read twice, here for its bytes and by <see cref="EditionReader"/> for its texts; both see the same ids.</remarks>
/// <param name="Name">The file as it was named.</param>
/// <param name="Mark">The byte-order mark, or nothing.</param>
/// <param name="Lines">Every line, blank ones included.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
public sealed record RecordFile(string Name, ReadOnlyMemory<byte> Mark, ImmutableArray<RecordLine> Lines, string Sha256)
{
    private Dictionary<ArxivId, RecordLine>? _first;

    /// <summary>The ids in file order, each once.</summary>
    public IEnumerable<ArxivId> Ids => Lines.Select(line => line.Id).OfType<ArxivId>().Distinct();

    /// <summary>Number of records, repeated ones included.</summary>
    public int Records => Lines.Count(line => line.Id is not null);

    /// <summary>The first record of a paper, which readers and the upstream generator keep; null when the file lacks it.</summary>
    public RecordLine? Find(ArxivId id)
    {
        _first ??= Lines.Where(line => line.Id is not null).DistinctBy(line => line.Id).ToDictionary(line => line.Id!.Value);
        return _first.GetValueOrDefault(id);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RepairException">It cannot be read, or a line of it is not one record with an id.</exception>
    public static RecordFile Read(EditionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source.Name, RepairInput.Bytes(source));
    }

    /// <summary>The file that some bytes are.</summary>
    /// <param name="name">How the file is named.</param>
    /// <param name="bytes">Its bytes; not to be changed afterwards.</param>
    /// <exception cref="RepairException">A line of it is not one record with an id.</exception>
    public static RecordFile Of(string name, ReadOnlyMemory<byte> bytes)
    {
        int mark = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        ImmutableArray<RecordLine>.Builder lines = ImmutableArray.CreateBuilder<RecordLine>();
        for (int start = mark; start < bytes.Length;)
        {
            int feed = bytes.Span[start..].IndexOf((byte)'\n');
            int next = feed < 0 ? bytes.Length : start + feed + 1;
            int end = feed < 0 ? next : next - 1;
            end -= feed > 0 && bytes.Span[end - 1] == '\r' ? 1 : 0;
            lines.Add(Line(name, lines.Count + 1, bytes[start..end], bytes[end..next]));
            start = next;
        }

        return new(name, bytes[..mark], lines.ToImmutable(), Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
    }

    /// <summary>All bytes of the file.</summary>
    public byte[] Bytes() => With(Lines);

    /// <summary>The file's bytes with other lines in place of its own.</summary>
    internal byte[] With(IReadOnlyList<RecordLine> lines)
    {
        using MemoryStream stream = new();
        stream.Write(Mark.Span);
        for (int i = 0; i < lines.Count; i++)
        {
            lines[i].WriteTo(stream, isFollowed: i < lines.Count - 1);
        }

        return stream.ToArray();
    }

    private static RecordLine Line(string name, int number, ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> end)
    {
        if (json.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return new(null, json, end);
        }

        try
        {
            return RecordBytes.IdOf(json.Span) is { Length: > 0 } id ? new(ArxivId.Parse(id), json, end) : throw NoRecord(name, number);
        }
        catch (JsonException)
        {
            throw NoRecord(name, number);
        }
    }

    private static RepairException NoRecord(string name, int number) => new(
        FormattableString.Invariant($"{name}:{number} is not a record with an id; name a file of records, one JSON object a line"),
        FormattableString.Invariant($"{name}:{number} 不是带 id 的记录；请给出每行一个 JSON 对象的记录文件"));
}
