using System.Text.Unicode;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>Lets only readable lines through to the readers, and says what is wrong with the others.</summary>
internal sealed class LineGuard(EditionBuilder builder, int maxLineBytes)
{
    private const int MostReported = 20;

    // A damaged line or two leave the rest to be judged; another encoding spoils most lines beyond ASCII.
    private const int FewestOfAnotherEncoding = 4;

    private readonly List<(int Line, LocalText Message)> _unreadable = [];
    private int _unreadableLines;
    private int _linesBeyondAscii;
    private int _readableLines;
    private bool _isAscii;

    /// <summary>Whether a line can be read.</summary>
    public bool Accepts(ReadOnlySpan<byte> line, Utf8LineReader lines)
    {
        if (ProblemOf(line, lines) is not LocalText problem)
        {
            _readableLines++;
            _linesBeyondAscii += _isAscii ? 0 : 1;
            return true;
        }

        if (_unreadableLines++ < MostReported)
        {
            _unreadable.Add((lines.LineNumber, problem));
        }

        return false;
    }

    /// <summary>Reports what could not be read: line by line, or once where it is all or most of the file.</summary>
    /// <returns>Whether anything was reported.</returns>
    public bool Report()
    {
        if (_unreadable.Count == 0)
        {
            return false;
        }

        bool isAnotherEncoding = _unreadableLines >= FewestOfAnotherEncoding && _unreadableLines > _linesBeyondAscii;
        if (isAnotherEncoding || _readableLines == 0)
        {
            builder.Discard();
        }

        if (isAnotherEncoding || _readableLines == 0 || _unreadableLines > MostReported)
        {
            (int line, LocalText message) = _unreadable[0];
            int others = _unreadableLines - 1;
            builder.Unreadable(line, others == 0 ? message : new(
                FormattableString.Invariant($"{message.English}; so are {others} more lines"),
                FormattableString.Invariant($"{message.Chinese}；另有 {others} 行也是如此")));
        }
        else
        {
            foreach ((int line, LocalText message) in _unreadable)
            {
                builder.Unreadable(line, message);
            }
        }

        return true;
    }

    private LocalText? ProblemOf(ReadOnlySpan<byte> line, Utf8LineReader lines)
    {
        if (lines.LineWasTooLong)
        {
            int mebibytes = maxLineBytes / (1024 * 1024);
            return new(
                $"the line is longer than {mebibytes} MiB; write one record a line",
                $"该行超过 {mebibytes} MiB，请每行只写一条记录");
        }

        if (lines.LineNumber == 1 && (line.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || line.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])))
        {
            return new(
                "is UTF-16; convert it: iconv -f UTF-16 -t UTF-8", "是 UTF-16 编码，请转换：iconv -f UTF-16 -t UTF-8");
        }

        if (line.Contains((byte)0))
        {
            return new(
                "holds NUL bytes: a binary file, or UTF-16 without its mark; name an edition in UTF-8",
                "含有 NUL 字节：可能是二进制文件或没有标记的 UTF-16，请指定 UTF-8 编码的版本");
        }

        _isAscii = System.Text.Ascii.IsValid(line);
        return _isAscii || Utf8.IsValid(line) ? null : new(
            "is not valid UTF-8 (cut off, or another encoding); make the edition again, or convert it: iconv -f GB18030 -t UTF-8",
            "不是有效的 UTF-8（被截断或使用其他编码），请重新生成，或转换编码：iconv -f GB18030 -t UTF-8");
    }
}
