using Alignment.Text;

namespace Alignment.Languages.Terms;

/// <summary>Reads the words of an English text that may belong to terms, some at a time, as they are compared.</summary>
/// <param name="text">The text.</param>
/// <param name="room">Room for the words, <see cref="Longest"/> characters for each of <see cref="Together"/>.</param>
/// <param name="spans">Room for where they stand in it.</param>
/// <param name="areJoined">Room for whether they are joined to the word before.</param>
internal ref struct TermWords(ReadOnlySpan<char> text, Span<char> room, Span<TextSpan> spans, Span<bool> areJoined)
{
    /// <summary>Most words that are read together.</summary>
    public const int Together = 16;

    /// <summary>Most characters of a word; no term holds a longer one.</summary>
    public const int Longest = 32;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _room = room;
    private int _at;

    /// <summary>Holds the words that were read last, as <see cref="TermText.Key"/> writes them.</summary>
    public readonly ReadOnlySpan<char> Text => _room;

    /// <summary>Where each of them stands in <see cref="Text"/>.</summary>
    public readonly Span<TextSpan> Spans { get; } = spans;

    /// <summary>Whether nothing but blanks and hyphens stands between each of them and the word before: they may be of one term.</summary>
    public readonly Span<bool> AreJoined { get; } = areJoined;

    /// <summary>Reads the next words.</summary>
    /// <returns>How many; 0 at the end of the text.</returns>
    public int Read()
    {
        int count = 0;
        bool isJoined = true;
        while (_at < _text.Length && count < Together)
        {
            if (!char.IsAsciiLetterOrDigit(_text[_at]))
            {
                isJoined &= _text[_at] is ' ' or '-' or '\n' or '‑' or '–';
                _at++;
                continue;
            }

            int start = _at;
            while (_at < _text.Length && char.IsAsciiLetterOrDigit(_text[_at]))
            {
                _at++;
            }

            if (_at - start > Longest)
            {
                isJoined = false;
                continue;
            }

            int length = TermText.Key(_text[start.._at], _room[(count * Longest)..]);
            Spans[count] = new(count * Longest, length);
            AreJoined[count++] = isJoined;
            isJoined = true;
        }

        return count;
    }
}
