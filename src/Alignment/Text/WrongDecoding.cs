using System.Text;

namespace Alignment.Text;

/// <summary>Finds stretches that were UTF-8 and were decoded as something else: encoding them back gives UTF-8 again.</summary>
public static class WrongDecoding
{
    // What windows-1252 makes of the bytes 0x80 to 0x9F; browsers keep the five undefined ones as control characters.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // The characters of the bytes that begin a sequence; both code pages have them at the same place.
    private const char FirstLead = '\u00C2';
    private const char LastLead = '\u00F0';

    // One such character comes about by chance in a third of all clean fields, two in a row in none: reports/precision.md, "ALN205".
    private const int FewestCharacters = 2;

    private static readonly Lazy<Encoding> Gbk = new(() => CodePagesEncodingProvider.Instance.GetEncoding(936)
        ?? throw new InvalidOperationException("code page 936 is not in this framework"));

    /// <summary>The first stretch of UTF-8 decoded as windows-1252 or Latin-1 (<c>ä¸­</c>, <c>â€™</c>, <c>Ã©</c>); null for none.</summary>
    public static TextSpan? AsWestern(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (text[start..].IndexOfAnyInRange(FirstLead, LastLead) is int ahead and >= 0)
        {
            start += ahead;
            int end = start;
            while (SequenceLength(text[end..]) is int length and > 0)
            {
                end += length;
            }

            if (end > start)
            {
                return TextSpan.Between(start, end);
            }

            start++;
        }

        return null;
    }

    /// <summary>The first stretch of UTF-8 decoded as GBK, at least two Chinese characters' worth; null for none.</summary>
    public static TextSpan? AsGbk(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = 0;
        while (start < text.Length)
        {
            if (text[start] < '\u0080')
            {
                start++;
                continue;
            }

            int end = start;
            while (end < text.Length && text[end] >= '\u0080')
            {
                end++;
            }

            if (InRun(text.AsSpan(start, end - start)) is TextSpan span)
            {
                return new(start + span.Start, span.Length);
            }

            start = end;
        }

        return null;
    }

    private static TextSpan? InRun(ReadOnlySpan<char> run)
    {
        List<byte> bytes = [];
        List<int> owners = [];
        Span<byte> pair = stackalloc byte[8];
        for (int i = 0; i < run.Length; i++)
        {
            foreach (byte part in pair[..Gbk.Value.GetBytes(run.Slice(i, 1), pair)])
            {
                bytes.Add(part);
                owners.Add(i);
            }
        }

        for (int start = 0; start + (3 * FewestCharacters) <= bytes.Count; start++)
        {
            int end = start;
            while (end + 3 <= bytes.Count && IsChinese(bytes[end], bytes[end + 1], bytes[end + 2]))
            {
                end += 3;
            }

            if (end - start >= 3 * FewestCharacters)
            {
                return TextSpan.Between(owners[start], owners[end - 1] + 1);
            }
        }

        return null;
    }

    // UTF-8 of U+4E00 to U+9FFF, or of a Chinese mark (U+3000 to U+303F, U+FF00 to U+FFEF).
    private static bool IsChinese(byte first, byte second, byte third) =>
        IsContinuation(second) && IsContinuation(third)
        && (first is >= 0xE4 and <= 0xE9 || (first == 0xE3 && second == 0x80) || (first == 0xEF && second >= 0xBC));

    private static bool IsContinuation(int value) => value is >= 0x80 and <= 0xBF;

    // The length of the UTF-8 sequence whose bytes these characters stand for; 0 for none. Of two-byte sequences only
    // those of accented Latin letters and signs count (Ã, Â): × and Ö before a sign are text.
    private static int SequenceLength(ReadOnlySpan<char> text)
    {
        int first = text.IsEmpty ? -1 : ByteOf(text[0]);
        int length = first switch
        {
            0xC2 or 0xC3 => 2,
            >= 0xE2 and <= 0xEF => 3,
            0xF0 => 4,
            _ => 0,
        };
        if (length == 0 || length > text.Length)
        {
            return 0;
        }

        foreach (char character in text[1..length])
        {
            if (!IsContinuation(ByteOf(character)))
            {
                return 0;
            }
        }

        return length;
    }

    private static int ByteOf(char character)
    {
        if (character is >= '\u0080' and <= '\u00FF')
        {
            return character;
        }

        int index = character < '\u0100' ? -1 : Windows1252.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }
}
