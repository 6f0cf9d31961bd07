using System.Collections.Immutable;

namespace Alignment.Text;

/// <summary>The stretches of a text that stand in brackets or quotation marks.</summary>
/// <remarks>
/// Half-width and full-width brackets close each other. A closing mark without an opening one is passed over: lists
/// number their items <c>1）</c> and <c>2）</c>. An apostrophe inside a word is no quotation mark.
/// </remarks>
/// <param name="Closed">From each opening mark to behind its closing one, in the order in which they close.</param>
/// <param name="OpenAt">Offset of the first mark that nothing closes; null when all are closed.</param>
public sealed record Enclosures(ImmutableArray<TextSpan> Closed, int? OpenAt)
{
    private const string Opening = "（([［{<⟨“‘「『《〈【";
    private const string Closing = "）)]］}>⟩”’」』》〉】";

    /// <summary>Finds the enclosed stretches of a text.</summary>
    public static Enclosures Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var closed = ImmutableArray.CreateBuilder<TextSpan>();
        List<(int At, int Kind)> open = [];

        for (int i = 0; i < text.Length; i++)
        {
            (int kind, bool opens, bool closes) = MarkAt(text, i);
            int match = closes ? open.FindLastIndex(mark => mark.Kind == kind) : -1;
            if (match >= 0)
            {
                closed.Add(TextSpan.Between(open[match].At, i + 1));
                open.RemoveRange(match, open.Count - match);
            }
            else if (opens)
            {
                open.Add((i, kind));
            }
        }

        return new(closed.ToImmutable(), open.Count == 0 ? null : open[0].At);
    }

    /// <summary>Whether a stretch lies within brackets or quotation marks, a mark that is still open included.</summary>
    public bool Hold(TextSpan span) =>
        OpenAt < span.Start || Closed.Any(closed => closed.Start < span.Start && span.End < closed.End);

    private static (int Kind, bool Opens, bool Closes) MarkAt(string text, int at)
    {
        char c = text[at];
        if (c is '"' or '`')
        {
            return (c, true, true);
        }

        // A single quotation mark stands before a word or behind one; inside a word it is an apostrophe.
        if (c is '\'' or '’' && at > 0 && char.IsAsciiLetter(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]))
        {
            return (0, false, false);
        }

        if (c == '\'')
        {
            bool before = at > 0 && char.IsLetterOrDigit(text[at - 1]) && text[at - 1] < '\u0080';
            return (c, !before, true);
        }

        // "<" and ">" also compare numbers: only a tag's name follows "<" directly.
        if (c == '<' && !(at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/')))
        {
            return (0, false, false);
        }

        int opening = Opening.IndexOf(c, StringComparison.Ordinal);
        return opening >= 0
            ? (Kind(opening), true, false)
            : Closing.IndexOf(c, StringComparison.Ordinal) is int closing and >= 0
                ? (Kind(closing), false, true)
                : (0, false, false);
    }

    // The round brackets of both widths are one kind, and the square ones; each other pair is its own.
    private static int Kind(int index) => index is 1 or 3 ? index - 1 : index;
}
