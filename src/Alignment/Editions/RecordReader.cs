using System.Text;
using System.Text.Json;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>Reads records, one JSON object a line: enhanced ones and those of the raw crawl.</summary>
internal sealed class RecordReader(EditionBuilder builder, LabelTable labels)
{
    private const int MostUnreadableLines = 20;
    private readonly RecordScanner _scanner = new(labels);
    private int _unreadable;

    /// <summary>Takes the next line.</summary>
    public void Read(ReadOnlySpan<byte> line, int number, bool wasEnded)
    {
        if (line.IndexOfAnyExcept(" \t"u8) < 0)
        {
            return;
        }

        if (_scanner.Read(line, number, builder.Count) is Paper plain)
        {
            Add(plain, wasEnded);
            return;
        }

        RecordParser record = new(number, labels, builder);
        try
        {
            record.Parse(line);
        }
        catch (JsonException error)
        {
            ReportUnreadable(number, error.BytePositionInLine ?? 0, record.Id, wasEnded);
            return;
        }

        if (record.ToPaper() is Paper paper)
        {
            Add(paper, wasEnded);
        }
        else
        {
            builder.Malformed(new(number, 1), null, "a record without an id: it cannot be paired", "记录没有 id，无法配对",
                Encoding.UTF8.GetString(line[..Math.Min(line.Length, 80)]));
        }
    }

    private void Add(Paper paper, bool wasEnded)
    {
        builder.Add(paper);
        if (!wasEnded)
        {
            // Every published file ends its last line, so one that does not was cut, just behind a record.
            builder.Malformed(paper.Location, paper.Id, "the last line has no line break: more may have been cut off; make the edition again",
                "最后一行没有换行符：其后的内容可能被截断，请重新生成该版本");
        }
    }

    private void ReportUnreadable(int number, long at, string? id, bool wasEnded)
    {
        if (_unreadable++ >= MostUnreadableLines)
        {
            return;
        }

        string paper = id is null ? "" : $" (paper {id})";
        builder.Unreadable(
            number,
            wasEnded
                ? $"the line is not a JSON record, from byte {at + 1} on{paper}; mend it, or make the edition again"
                : $"the last line is cut off at byte {at + 1}{paper}; make the edition again",
            wasEnded
                ? $"该行自第 {at + 1} 字节起不是合法的 JSON 记录{paper}，请修正或重新生成该版本"
                : $"最后一行在第 {at + 1} 字节处被截断{paper}，请重新生成该版本");
    }
}
