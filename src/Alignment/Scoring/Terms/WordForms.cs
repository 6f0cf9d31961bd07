namespace Alignment.Scoring.Terms;

/// <summary>Tells two renderings apart that are one word in two forms, or a word and its opposite: neither is a choice between words.</summary>
internal static class WordForms
{
    // What makes a noun or an adjective of a word: 一致 and 一致性, 生成模型 and 生成式模型.
    private const string Endings = "性式的";
    private const string Negations = "不非无未";

    /// <summary>Whether the two differ by an ending, or one denies what the other says.</summary>
    public static bool AreRelated(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int head = one.CommonPrefixLength(other);
        int most = Math.Min(one.Length, other.Length) - head;
        int tail = 0;
        while (tail < most && one[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        ReadOnlySpan<char> here = one[head..^tail];
        ReadOnlySpan<char> there = other[head..^tail];
        return (here.IsEmpty && IsEnding(there)) || (there.IsEmpty && IsEnding(here))
            || here.ContainsAny(Negations) != there.ContainsAny(Negations);
    }

    private static bool IsEnding(ReadOnlySpan<char> text) => text.Length == 1 && Endings.Contains(text[0], StringComparison.Ordinal);
}
