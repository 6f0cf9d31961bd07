using System.Buffers;
using System.Security.Cryptography;

namespace Alignment.Editions;

/// <summary>Reads a stream line by line as bytes, never holding more than one line, and hashes all of it.</summary>
internal sealed class Utf8LineReader(Stream stream, int maxLineBytes) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether the line read last ended with a line break; false for a last line that was cut.</summary>
    public bool LineWasEnded { get; private set; }

    /// <summary>Whether the line read last was longer than allowed; its bytes were passed over.</summary>
    public bool LineWasTooLong { get; private set; }

    /// <summary>Reads the next line, without its line break. The memory is valid until the next call.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        LineWasTooLong = false;
        int scanned = 0;

        while (true)
        {
            int at = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = Take(scanned + at, 1, ended: true);
                return true;
            }

            scanned = _end - _start;
            if (_atEnd)
            {
                bool any = scanned > 0 || LineWasTooLong;
                line = any ? Take(scanned, 0, ended: false) : default;
                return any;
            }

            if (scanned >= maxLineBytes)
            {
                LineWasTooLong = true;
                _start = _end;
                scanned = 0;
            }

            Fill();
        }
    }

    /// <summary>SHA-256 of all bytes, lower-case hex; to be asked for at the end of the stream.</summary>
    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose()
    {
        _hash.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private ReadOnlyMemory<byte> Take(int length, int lineBreak, bool ended)
    {
        int start = _start;
        _start += length + lineBreak;
        LineNumber++;
        LineWasEnded = ended;
        if (LineWasTooLong)
        {
            return default;
        }

        bool carriageReturn = length > 0 && _buffer[start + length - 1] == '\r';
        return _buffer.AsMemory(start, carriageReturn ? length - 1 : length);
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _atEnd = read == 0;
        _hash.AppendData(_buffer, _end, read);
        _end += read;
    }
}
