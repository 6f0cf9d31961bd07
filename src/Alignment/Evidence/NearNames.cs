namespace Alignment.Evidence;

/// <summary>Tells whether two names differ as a slip does: two letters exchanged, one wrong, another version number.</summary>
internal static class NearNames
{
    // Shorter words have neighbours in any text by chance.
    private const int ShortestExchange = 4;
    private const int ShortestSlip = 6;

    // A slip before the last letter counts behind so many equal ones: AlcheMiT for AlcheMinT.
    private const int LongHead = 5;

    /// <summary>Whether one key is a slip of the other; false for equal keys and for inflections.</summary>
    public static bool IsNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        int head = one.CommonPrefixLength(other);
        int tail = CommonTail(one[head..], other[head..]);
        ReadOnlySpan<char> left = one[head..^tail];
        ReadOnlySpan<char> right = other[head..^tail];
        bool hasDigit = left.ContainsAnyInRange('0', '9') || right.ContainsAnyInRange('0', '9');
        if (hasDigit)
        {
            return IsVersion(one, head, left, right);
        }

        return left.Length == 2 && right.Length == 2 && one.Length >= ShortestExchange && left[0] == right[1] && left[1] == right[0]
            || (left.Length <= 1 && right.Length <= 1 && !IsPlural(left, right) && one.Length >= ShortestSlip
                && ((tail >= 2 && head >= 1) || (tail == 1 && head >= LongHead)));
    }

    private static bool IsPlural(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left is "s" && right.IsEmpty) || (left.IsEmpty && right is "s");

    // GPT-4 for GPT-5: the same letters, another digit.
    private static bool IsVersion(ReadOnlySpan<char> one, int head, ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == 1 && right.Length == 1 && char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
        && head >= 1 && one.ContainsAnyInRange('a', 'z');

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
