using System.Globalization;

namespace Alignment.Text;

/// <summary>Tells the bracket of a list mark (<c>1）</c>, <c>b)</c>, <c>ii)</c>, <c>三）</c>) from one that closes a pair.</summary>
/// <remarks>
/// A mark counts when it continues a list: 2） after 1）, and 1） where 2） follows or a clause begins. In a list that
/// writes （1） a lone 2） has lost its first half.
/// </remarks>
internal sealed class ListMarks(string text)
{
    private enum Second
    {
        None,
        Bare,
        Paired,
    }

    private const string ChineseNumerals = "一二三四五六七八九十";

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    private readonly HashSet<(char Style, int Number)> _seen = [];

    /// <summary>Whether the bracket at an offset belongs to a list mark. Ask in reading order.</summary>
    /// <param name="at">Offset of a closing mark.</param>
    /// <param name="isInside">Whether a mark is open there, which this one might close: （如图 1） is no list.</param>
    public bool IsMark(int at, bool isInside)
    {
        if (text[at] is not (')' or '）'))
        {
            return false;
        }

        int start = at;
        while (start > 0 && at - start < 5 && IsTokenPart(text[start - 1]))
        {
            start--;
        }

        char before = start == 0 ? '\n' : text[start - 1];
        if (start == at || before is '(' or '（' or '=' or '-' or '.' or '/' or '+' or '^' or '_' || char.IsAsciiLetterOrDigit(before))
        {
            return false;
        }

        bool isMark = (!isInside || BeginsClause(start))
            && Readings(text[start..at]).Any(reading => Continues(reading, at, before, isInside));
        if (isMark)
        {
            _seen.UnionWith(Readings(text[start..at]));
        }

        return isMark;
    }

    private bool Continues((char Style, int Number) reading, int at, char before, bool isInside)
    {
        if (reading.Number > 1)
        {
            // Lists skip a number where it is written otherwise: 1) 2) 3. 4)
            return _seen.Contains((reading.Style, reading.Number - 1)) || _seen.Contains((reading.Style, reading.Number - 2));
        }

        return SecondMark(reading.Style, at) switch
        {
            Second.Bare => true,
            Second.Paired => false,
            _ => !isInside && (char.IsWhiteSpace(before) || char.IsPunctuation(before)),
        };
    }

    // How the list goes on behind 1): with 2), with (2), or not at all.
    private Second SecondMark(char style, int at)
    {
        string second = style switch { '1' => "2", 'a' => "b", 'A' => "B", 'i' => "ii", _ => "二" };
        for (int i = text.IndexOf(second, at, StringComparison.Ordinal); i >= 0; i = text.IndexOf(second, i + 1, StringComparison.Ordinal))
        {
            int behind = i + second.Length;
            if (behind < text.Length && text[behind] is ')' or '）' && !char.IsAsciiLetterOrDigit(text[i - 1]))
            {
                return text[i - 1] is '(' or '（' ? Second.Paired : Second.Bare;
            }
        }

        return Second.None;
    }

    // Behind a Chinese mark, or behind any mark and a blank.
    private bool BeginsClause(int start)
    {
        int before = start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < 0 || (char.IsPunctuation(text[before]) && (before < start - 1 || text[before] > '\u007F'));
    }

    private static bool IsTokenPart(char c) => char.IsAsciiLetterOrDigit(c) || ChineseNumerals.Contains(c) || c is >= '０' and <= '９';

    private static IEnumerable<(char Style, int Number)> Readings(string written)
    {
        string token = string.Concat(written.Select(c => c is >= '０' and <= '９' ? (char)(c - 0xFEE0) : c));
        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 100)
        {
            yield return ('1', number);
        }
        else if (token.Length == 1 && char.IsAsciiLetter(token[0]))
        {
            yield return char.IsAsciiLetterLower(token[0]) ? ('a', token[0] - 'a' + 1) : ('A', token[0] - 'A' + 1);
        }
        else if (token.Length == 1)
        {
            yield return ('一', ChineseNumerals.IndexOf(token[0], StringComparison.Ordinal) + 1);
        }

        if (Array.IndexOf(Romans, token) is int roman and >= 0)
        {
            yield return ('i', roman + 1);
        }
    }
}
