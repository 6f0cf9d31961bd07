using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>One line of a file of records, byte for byte.</summary>
/// <param name="Id">The id of its paper; null for a blank line.</param>
/// <param name="Json">The line without its line break.</param>
/// <param name="End">Its line break: LF, CR LF, or nothing in a last line that has none.</param>
public sealed record RecordLine(ArxivId? Id, ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte> End)
{
    /// <summary>Whether two lines hold the same bytes, their line breaks aside.</summary>
    public bool SaysTheSame(RecordLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Json.Span.SequenceEqual(other.Json.Span);
    }

    /// <summary>Writes the line; one without a line break gets an LF when another line is to follow it.</summary>
    internal void WriteTo(Stream stream, bool isFollowed)
    {
        stream.Write(Json.Span);
        stream.Write(End.IsEmpty && isFollowed ? "\n"u8 : End.Span);
    }
}
