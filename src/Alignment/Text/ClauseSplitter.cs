using System.Runtime.CompilerServices;

namespace Alignment.Text;

/// <summary>Cuts a text into clauses, at the marks that part clauses in Chinese and English.</summary>
/// <remarks>
/// A mark belongs to the clause it ends. An ASCII mark ends a clause only before white space or at the end,
/// so that 3.5, e.g.x and 1,278 stay whole.
/// </remarks>
public static class ClauseSplitter
{
    /// <summary>The clauses of a text in reading order, white space around them left out; none for a blank text.</summary>
    public static List<TextSpan> Clauses(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> clauses = [];
        int start = 0;
        int at = 0;

        while (at < text.Length)
        {
            if (!IsMark(text[at++]))
            {
                continue;
            }

            if (text[at - 1] > '\u007F' || text[at - 1] == '\n' || at == text.Length || WhiteSpace.Is(text[at]))
            {
                Add(clauses, text, start, at);
                start = at;
            }
        }

        Add(clauses, text, start, text.Length);
        return clauses;
    }

    // Vectorised search takes longer: marks stand close together, and Chinese characters look like them to it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsMark(char c) => c <= '?'
        ? c is ',' or '.' or ';' or '!' or '?' or '\n'
        : c is '。' or (>= '！' and <= '？' and ('，' or '；' or '！' or '？'));

    private static void Add(List<TextSpan> clauses, string text, int start, int end)
    {
        while (start < end && WhiteSpace.Is(text[start]))
        {
            start++;
        }

        while (end > start && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(TextSpan.Between(start, end));
        }
    }
}
