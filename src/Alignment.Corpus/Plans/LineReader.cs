namespace Alignment.Corpus.Plans;

/// <summary>Reads a stream line by line as bytes.</summary>
internal sealed class LineReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its line feed; null at the end, and for a last line that lacks one: it was cut.</summary>
    public byte[]? Next()
    {
        using MemoryStream line = new();
        while (true)
        {
            int feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line.Write(_buffer, _start, feed);
                _start += feed + 1;
                return line.ToArray();
            }

            line.Write(_buffer, _start, _end - _start);
            _start = 0;
            _end = stream.Read(_buffer);
            if (_end == 0)
            {
                return null;
            }
        }
    }
}
