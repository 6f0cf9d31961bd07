using System.Buffers;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Finds places of a Chinese text where something is missing before a mark: 提升至，or （，or 2–。</summary>
internal static class LostWords
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；、）");

    /// <summary>The words or marks behind which something is missing, in reading order, without what follows.</summary>
    public static List<TextSpan> Of(string text)
    {
        List<TextSpan> places = [];
        int mark = text.AsSpan().IndexOfAny(Marks);
        while (mark >= 0)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, mark).TrimEnd(' ');
            int length = before.IsEmpty ? 0
                : before[^1] is '，' or '；' or '、' or '（' ? 1
                : before[^1] is '–' or '~' && before.Length > 1 && char.IsAsciiDigit(before[^2]) ? 1
                : NumberHeralds.AtEndOf(before);
            if (length > 0)
            {
                places.Add(new(before.Length - length, length));
            }

            int next = text.AsSpan(mark + 1).IndexOfAny(Marks);
            mark = next < 0 ? -1 : mark + 1 + next;
        }

        return places;
    }
}
