namespace Alignment.Text;

/// <summary>Finds brackets and quotes that lack their counterpart.</summary>
/// <remarks>
/// Half-width marks pair with full-width ones. Set aside are formulas, the marks of lists (<c>1）</c>, <c>a)</c>),
/// apostrophes, and intervals such as <c>[0, 1)</c>.
/// </remarks>
public static class UnpairedMarks
{
    private const string Openers = "(（[［【{｛「『《〈〔“‘";
    private const string Closers = ")）]］】}｝」』》〉〕”’";
    private const string Kinds = "(([[【{{「『《〈〔“‘";

    private static readonly CharacterSet Asked = new("\\{}" + Openers + Closers);

    // An interval is short: two numbers or symbols and a comma.
    private const int LongestInterval = 30;

    /// <summary>Offsets of the marks without counterpart, in reading order.</summary>
    public static List<int> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string plain = Formulas.Blanked(text);
        List<int> unpaired = [];
        List<int> open = [];
        ListMarks lists = new(plain);
        bool hasMarkup = text.AsSpan().IndexOfAny('\\', '$') >= 0;

        for (int i = 0; i < plain.Length; i++)
        {
            if (!Asked.Contains(plain[i]))
            {
                continue;
            }

            if (plain[i] == '\\')
            {
                i++;
            }
            else if (hasMarkup && plain[i] is '{' or '}')
            {
                // Braces of formulas have a rule of their own.
            }
            else if (Openers.Contains(plain[i]))
            {
                open.Add(i);
            }
            else if (Closers.IndexOf(plain[i], StringComparison.Ordinal) is int kind and >= 0
                && !IsApostrophe(plain, i, open)
                && (ClosesInterval(plain, i, open) || !lists.IsMark(i, isInside: open.Count > 0)))
            {
                Close(plain, i, Kinds[kind], open, unpaired);
            }
        }

        unpaired.AddRange(open);
        if (plain.AsSpan().Count('"') % 2 == 1 && unpaired.FindIndex(i => plain[i] is '“' or '”') is int mixed and >= 0)
        {
            unpaired.RemoveAt(mixed);
        }

        unpaired.Sort();
        return unpaired;
    }

    private static void Close(string text, int at, char kind, List<int> open, List<int> unpaired)
    {
        int partner = open.FindLastIndex(i => KindOf(text[i]) == kind);
        int top = open.Count - 1;
        if (partner != top && ClosesInterval(text, at, open))
        {
            partner = top;
        }

        if (partner < 0)
        {
            unpaired.Add(at);
            return;
        }

        // What opened inside and was not closed stays alone.
        unpaired.AddRange(open.Skip(partner + 1));
        open.RemoveRange(partner, open.Count - partner);
    }

    private static char KindOf(char opener) => Kinds[Openers.IndexOf(opener, StringComparison.Ordinal)];

    private static bool ClosesInterval(string text, int end, List<int> open)
    {
        if (open is not [.., int start] || end - start > LongestInterval)
        {
            return false;
        }

        ReadOnlySpan<char> inside = text.AsSpan(start + 1, end - start - 1);
        return KindOf(text[start]) is '(' or '[' && text[end] is ')' or '）' or ']' or '］'
            && inside.ContainsAny(',', '，', ';') && ScriptProfile.Of(inside).Han == 0;
    }

    private static bool IsApostrophe(string text, int at, List<int> open) =>
        text[at] == '’' && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
        && ((at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])) || !open.Exists(i => text[i] == '‘'));
}
