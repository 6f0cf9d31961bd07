using System.Buffers;

namespace Alignment.Text;

/// <summary>Counts the items of a Chinese enumeration: 检索、重排和生成 are three.</summary>
public static class Enumerations
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：！？,;\n");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？;\n");
    private static readonly SearchValues<char> LastJoints = SearchValues.Create("和与及或");

    /// <summary>Items named in the clause up to an offset; 1 when it enumerates nothing.</summary>
    public static int LengthBefore(string text, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> before = text.AsSpan(0, end);
        return LengthOf(before[(before.LastIndexOfAny(ClauseEnds) + 1)..]);
    }

    /// <summary>Items named from an offset to the end of its sentence; 1 when nothing is enumerated.</summary>
    public static int LengthAfter(string text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> after = text.AsSpan(start);
        int end = after.IndexOfAny(SentenceEnds);
        return LengthOf(end < 0 ? after : after[..end]);
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        int commas = text.Count('、');
        int last = text.LastIndexOf('、');
        bool joined = text[(last + 1)..].ContainsAny(LastJoints);
        return commas + (joined ? 2 : 1);
    }
}
