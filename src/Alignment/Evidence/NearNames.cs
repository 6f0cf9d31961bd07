using System.Runtime.CompilerServices;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Tells whether a name differs from another as a slip does: two letters exchanged, one wrong, lost or doubled, another version number.</summary>
internal static class NearNames
{
    // Shorter words have neighbours in any text by chance.
    private const int ShortestExchange = 4;
    private const int ShortestName = 4;
    private const int ShortestWord = 3;
    private const int ShortestSlip = 6;

    // A slip before the last letter counts behind so many equal ones.
    private const int LongHead = 5;

    /// <summary>Whether a name is a slip of another; false for equal keys and for inflections.</summary>
    /// <param name="name">The name of the summary, as written.</param>
    /// <param name="key">Its key.</param>
    /// <param name="other">The name of the paper, as written.</param>
    /// <param name="otherKey">Its key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNear(ReadOnlySpan<char> name, ReadOnlySpan<char> key, ReadOnlySpan<char> other, ReadOnlySpan<char> otherKey) =>
        Math.Abs(key.Length - otherKey.Length) <= 1 && IsSlip(name, key, other, otherKey);

    /// <summary>Whether one part of a compound is a slip of a word; asks for more letters than of a name that stands by itself.</summary>
    public static bool IsNearPart(ReadOnlySpan<char> part, ReadOnlySpan<char> key, ReadOnlySpan<char> other, ReadOnlySpan<char> otherKey) =>
        (key.Length >= ShortestSlip || (key.Length == otherKey.Length && key.Length >= ShortestExchange && IsExchange(key, otherKey)))
        && IsNear(part, key, other, otherKey);

    /// <summary>Whether a text is written as a name: two capitals, or a capital and a digit.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        return capitals >= 2 || (capitals == 1 && text.ContainsAnyInRange('0', '9'));
    }

    // Seldom asked: most words of a paper are longer or shorter by more than a letter.
    private static bool IsSlip(ReadOnlySpan<char> name, ReadOnlySpan<char> key, ReadOnlySpan<char> other, ReadOnlySpan<char> otherKey)
    {
        int head = key.CommonPrefixLength(otherKey);
        int tail = CommonTail(key[head..], otherKey[head..]);
        ReadOnlySpan<char> left = key[head..^tail];
        ReadOnlySpan<char> right = otherKey[head..^tail];
        if (left.ContainsAnyInRange('0', '9') || right.ContainsAnyInRange('0', '9'))
        {
            return IsVersion(key, head, left, right) && !IsRange(name);
        }

        if (left.Length == 2 && right.Length == 2)
        {
            return key.Length >= ShortestExchange && left[0] == right[1] && left[1] == right[0] && !IsWord(name, other);
        }

        // Which of two equal letters was put in, nobody can tell: BPTTT has its tail too.
        bool isDoubled = left.Length == 1 && right.IsEmpty && head >= 1 && key[head - 1] == left[0];
        (head, tail) = isDoubled && tail == 0 ? (head - 1, 1) : (head, tail);

        // "as-judge" for "as-a-judge", "up/gate" for "update": parts, not letters.
        return left.Length <= 1 && right.Length <= 1 && head >= 1 && tail >= 1
            && !(left.Length > right.Length ? IsPlural(name, head) : right.Length > left.Length && IsPlural(other, head))
            && !(char.IsAsciiDigit(key[head - 1]) && char.IsAsciiDigit(key[^tail]))
            && CountParts(name) == CountParts(other) && !IsGeneric(name, other)
            && IsLongEnough(name, key, head, tail, other, otherKey) && !IsWord(name, other);
    }

    private static bool IsLongEnough(
        ReadOnlySpan<char> name, ReadOnlySpan<char> key, int head, int tail, ReadOnlySpan<char> other, ReadOnlySpan<char> otherKey)
    {
        int shorter = Math.Min(key.Length, otherKey.Length);
        int longer = Math.Max(key.Length, otherKey.Length);
        bool isLong = key.Length >= ShortestSlip && (tail >= 2 || head >= LongHead);
        if (!char.IsAsciiLetter(key[0]) || name.Contains('_'))
        {
            return isLong;
        }

        return isLong || longer >= ShortestName && (IsName(name)
            ? IsName(other) && (shorter >= ShortestWord)
            : shorter >= ShortestName || (shorter >= ShortestWord && char.IsAsciiLetterUpper(name[0])));
    }

    // A word that is right English was meant; but where the paper's is a name, a compound of words may be a slip of it.
    private static bool IsWord(ReadOnlySpan<char> name, ReadOnlySpan<char> other) =>
        !IsName(name) && !(IsName(other) && CountParts(name) > 1) && EnglishWords.AreKnown(name, other);

    // Dec-POMDP beside Dec-POSMDP: the part that differs is a name of its own.
    private static bool IsGeneric(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        int mark = name.LastIndexOf('-');
        ReadOnlySpan<char> part = name[(mark + 1)..];
        return mark >= 0 && part.Length >= ShortestName && GenericNames.Contains(part) && !other.EndsWith(part, StringComparison.Ordinal);
    }

    private static int CountParts(ReadOnlySpan<char> name)
    {
        int parts = 1;
        foreach (char c in name)
        {
            parts += char.IsAsciiLetterOrDigit(c) ? 0 : 1;
        }

        return parts;
    }

    private static bool IsExchange(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int head = one.CommonPrefixLength(other);
        return head + 2 <= one.Length && one[head] == other[head + 1] && one[head + 1] == other[head] && one[(head + 2)..].SequenceEqual(other[(head + 2)..]);
    }

    // Whether the letter at an offset of the key is an s that ends a word: "LLMs-as-judge" for "LLM-as-judge".
    private static bool IsPlural(ReadOnlySpan<char> name, int offset)
    {
        int at = 0;
        for (int letters = 0; at < name.Length; at++)
        {
            letters += char.IsAsciiLetterOrDigit(name[at]) ? 1 : 0;
            if (letters == offset + 1)
            {
                break;
            }
        }

        return at < name.Length && name[at] == 's' && (at + 1 == name.Length || !char.IsAsciiLetterLower(name[at + 1]));
    }

    // GPT-4 for GPT-5: the same letters, another digit.
    private static bool IsVersion(ReadOnlySpan<char> one, int head, ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == 1 && right.Length == 1 && char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
        && head >= 1 && one.ContainsAnyInRange('a', 'z');

    // L0-L2 names its ends.
    private static bool IsRange(ReadOnlySpan<char> name)
    {
        int mark = name.IndexOf('-');
        if (mark < 0)
        {
            return false;
        }

        ReadOnlySpan<char> low = name[..mark].TrimEnd("0123456789");
        ReadOnlySpan<char> high = name[(mark + 1)..].TrimEnd("0123456789");
        return low.Length > 0 && low.Length < mark && low.SequenceEqual(high);
    }

    private static int CommonTail(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
