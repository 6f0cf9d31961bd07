using System.Buffers;
using System.Text;

namespace Alignment.Editions;

/// <summary>Decodes JSON strings into one buffer that is used again and again.</summary>
internal sealed class JsonTexts
{
    // Behind an escape another one follows soon, or at once: looking byte by byte is quicker there than a search.
    private const int BytesLookedAtSingly = 8;

    private char[] _chars = new char[4096];
    private int _length;
    private bool _holdsUnescaped;
    private bool _isEscapedBeyondAscii;
    private bool _isEscapedBeyondNeed;

    /// <summary>What ends a run of characters that stand for themselves: quotes, backslashes, control characters.</summary>
    public static SearchValues<byte> Stops { get; } = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    /// <summary>What was decoded since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _length);

    /// <summary>How the text lies in the file, as <see cref="JsonEscapes.LayoutOf"/> tells it from the text's width.</summary>
    public TextLayout Layout =>
        !_holdsUnescaped && !_isEscapedBeyondNeed ? TextLayout.JsonAscii
        : !_isEscapedBeyondAscii && !_isEscapedBeyondNeed ? TextLayout.JsonMinimal
        : TextLayout.JsonOpaque;

    /// <summary>Begins a new text.</summary>
    public void Clear()
    {
        _length = 0;
        _holdsUnescaped = false;
        _isEscapedBeyondAscii = false;
        _isEscapedBeyondNeed = false;
    }

    /// <summary>Adds a character of one's own.</summary>
    public void Append(char c)
    {
        Reserve(1);
        _chars[_length++] = c;
    }

    /// <summary>Decodes the string at a place, behind the text there is.</summary>
    /// <returns>False where there is none, or one that takes a closer look: broken, or half of a surrogate pair.</returns>
    public bool TryAppend(ref JsonCursor cursor)
    {
        if (!cursor.TryTake((byte)'"'))
        {
            return false;
        }

        ReadOnlySpan<byte> json = cursor.Json;
        int at = cursor.At;
        while (true)
        {
            int run = json[at..].IndexOfAny(Stops);
            if (run < 0)
            {
                return false;
            }

            AppendRun(json.Slice(at, run));
            at += run;
            if (json[at] == '"')
            {
                cursor.At = at + 1;
                // Widths of both kinds together may cancel out.
                return !(_holdsUnescaped && _isEscapedBeyondNeed);
            }

            if (json[at] != '\\' || !TryAppendEscapes(json, ref at))
            {
                return false;
            }
        }
    }

    private void AppendRun(ReadOnlySpan<byte> run)
    {
        Reserve(run.Length);
        if (Ascii.ToUtf16(run, _chars.AsSpan(_length), out int written) == OperationStatus.Done)
        {
            _length += written;
        }
        else
        {
            _length += Encoding.UTF8.GetChars(run, _chars.AsSpan(_length));
            _holdsUnescaped = true;
        }
    }

    private bool TryAppendEscapes(ReadOnlySpan<byte> json, ref int at)
    {
        // A character never takes fewer bytes than UTF-16 units.
        Reserve(json.Length - at);
        int plain = 0;
        while ((uint)at < (uint)json.Length && plain < BytesLookedAtSingly)
        {
            byte b = json[at];
            if (b == '\\')
            {
                plain = 0;
                if (!TryAppendEscape(json, ref at))
                {
                    return false;
                }
            }
            else if (b is >= 0x20 and < 0x80 and not (byte)'"')
            {
                plain++;
                at++;
                _chars[_length++] = (char)b;
            }
            else
            {
                break;
            }
        }

        return true;
    }

    private bool TryAppendEscape(ReadOnlySpan<byte> json, ref int at)
    {
        if (at + 1 >= json.Length)
        {
            return false;
        }

        if (json[at + 1] == 'u')
        {
            return TryAppendUnit(json, ref at);
        }

        char c = json[at + 1] switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        _isEscapedBeyondNeed |= c == '/';
        _chars[_length++] = c;
        at += 2;
        return c != '\0';
    }

    private bool TryAppendUnit(ReadOnlySpan<byte> json, ref int at)
    {
        int unit = HexDigits.UnitAt(json, at + 2);
        if (unit < 0)
        {
            return false;
        }

        at += 6;
        _chars[_length++] = (char)unit;
        if (unit >= 0x80)
        {
            _isEscapedBeyondAscii = true;
            return !char.IsSurrogate((char)unit) || (char.IsHighSurrogate((char)unit) && TryAppendLowHalf(json, ref at));
        }

        _isEscapedBeyondNeed |= unit >= 0x20 || unit is '\b' or '\f' or '\n' or '\r' or '\t';
        return true;
    }

    private bool TryAppendLowHalf(ReadOnlySpan<byte> json, ref int at)
    {
        int unit = json[at..].StartsWith("\\u"u8) ? HexDigits.UnitAt(json, at + 2) : -1;
        if (unit < 0 || !char.IsLowSurrogate((char)unit))
        {
            return false;
        }

        at += 6;
        _chars[_length++] = (char)unit;
        return true;
    }

    private void Reserve(int more)
    {
        if (_chars.Length - _length < more)
        {
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _length + more));
        }
    }
}
