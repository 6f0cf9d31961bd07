using System.Globalization;
using System.Text;

namespace Alignment.Text;

/// <summary>Brings the many spellings of digits, dashes, signs and formulas into one, so that numbers can be read.</summary>
/// <remarks>
/// Full-width digits and letters become half-width, all dashes <c>-</c>, multiplication signs <c>x</c>, superscript digits
/// <c>^2</c>, thin spaces a blank. Of LaTeX, <c>$ { }</c> and commands go, but <c>\%</c>, <c>\times</c>, <c>\sim</c> and
/// <c>\pm</c> stay as their signs. Chinese marks stay: a full-width comma never stands inside a number.
/// </remarks>
public static class TextUnifier
{
    private const string Dashes = "‐‑‒–—−―﹣－";
    private const string Blanks = "\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000";
    private const string Unseen = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly CharacterSet Special = new(
        Dashes + Blanks + Unseen + Superscripts + "×✕✖⨯∼∽～〜％‰⁻$\\{}"
        + string.Concat(Enumerable.Range(0xFF0B, 0xFF5F - 0xFF0B).Select(c => (char)c)
            .Where(c => c is '＋' or '．' or '／' or '＝' or '＜' or '＞' or '＾' or '＿' || char.IsLetterOrDigit(c))));

    /// <summary>Reads a text in one spelling.</summary>
    public static UniformText Unify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = Special.IndexIn(text);
        return first < 0 ? UniformText.Unmoved(text) : Writer.OfThread.Write(text, first);
    }

    private sealed class Writer
    {
        // A longer text gives its room back.
        private const int MostKept = 1 << 16;

        // Room for one text, used again for the next: three lists a text are most of what reading numbers would allocate.
        [ThreadStatic]
        private static Writer? _ofThread;

        private readonly StringBuilder _read = new();
        private readonly List<int> _starts = [];
        private readonly List<int> _ends = [];
        private string _text = "";

        public static Writer OfThread => _ofThread is { _starts.Capacity: <= MostKept } writer ? writer : _ofThread = new();

        public UniformText Write(string original, int first)
        {
            _text = original;
            _read.Clear();
            _starts.Clear();
            _ends.Clear();
            for (int i = 0; i < first; i++)
            {
                Add(_text[i], i, i + 1);
            }

            int at = first;
            while (at < _text.Length)
            {
                at = _text[at] == '\\' ? Command(at) : Character(at);
            }

            return UniformText.Moved(_read.ToString(), [.. _starts], [.. _ends]);
        }

        private void Add(char c, int start, int end)
        {
            _read.Append(c);
            _starts.Add(start);
            _ends.Add(end);
        }

        private void Add(string signs, int start, int end)
        {
            foreach (char c in signs)
            {
                Add(c, start, end);
            }
        }

        private int Character(int at)
        {
            char c = _text[at];
            if (!Special.Contains(c))
            {
                Add(c, at, at + 1);
            }
            else if (Superscripts.IndexOf(c, StringComparison.Ordinal) is int power and >= 0)
            {
                bool goesOn = at > 0 && (_text[at - 1] == '⁻' || Superscripts.Contains(_text[at - 1], StringComparison.Ordinal));
                Add((goesOn ? "" : "^") + (char)('0' + power), at, at + 1);
            }
            else if (Uniform(c) is string signs)
            {
                Add(signs, at, at + 1);
            }

            return at + 1;
        }

        // Null for a character that goes.
        private static string? Uniform(char c) => c switch
        {
            '$' or '{' or '}' => null,
            '×' or '✕' or '✖' or '⨯' => "x",
            '∼' or '∽' or '～' or '〜' => "~",
            '％' => "%",
            '⁻' => "^-",
            '‰' => "‰",
            >= '！' and <= '～' when !Dashes.Contains(c, StringComparison.Ordinal) => ((char)(c - 0xFEE0)).ToString(),
            _ when Unseen.Contains(c, StringComparison.Ordinal) => null,
            _ when Blanks.Contains(c, StringComparison.Ordinal) => " ",
            _ => "-",
        };

        // \frac{1}{3} and \frac13; longer terms go as they stand.
        private int Fraction(int start, int at)
        {
            (int Value, int End) above = Term(at);
            (int Value, int End) below = above.End < 0 ? above : Term(above.End);
            if (below.End < 0)
            {
                return at;
            }

            Add(above.Value.ToString(CultureInfo.InvariantCulture) + "/" + below.Value.ToString(CultureInfo.InvariantCulture), start, below.End);
            return below.End;
        }

        // One digit, or a few in braces; an end of -1 where neither stands.
        private (int Value, int End) Term(int at)
        {
            while (at < _text.Length && _text[at] == ' ')
            {
                at++;
            }

            if (at < _text.Length && char.IsAsciiDigit(_text[at]))
            {
                return (_text[at] - '0', at + 1);
            }

            int close = at < _text.Length && _text[at] == '{' ? _text.IndexOf('}', at) : -1;
            return close > 0 && close - at <= 4 && int.TryParse(_text.AsSpan(at + 1, close - at - 1), CultureInfo.InvariantCulture, out int value)
                ? (value, close + 1)
                : (0, -1);
        }

        private int Command(int at)
        {
            int end = at + 1;
            while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            {
                end++;
            }

            ReadOnlySpan<char> name = _text.AsSpan(at + 1, end - at - 1);
            if (name.IsEmpty)
            {
                end = Math.Min(_text.Length, at + 2);
                char sign = end > at + 1 ? _text[at + 1] : '\\';
                if (sign is '%' or '{' or '&' or '#' or '_' or '$')
                {
                    Add(sign is '$' ? "$" : sign.ToString(), at, end);
                }

                return end;
            }

            if (name is "frac" or "tfrac" or "dfrac")
            {
                return Fraction(at, end);
            }

            string? signs = name switch
            {
                "times" => "x",
                "sim" or "approx" or "thicksim" => "~",
                "pm" => "±",
                "cdot" => "·",
                "mu" => "μ",
                "to" or "rightarrow" => "→",
                "quad" or "qquad" => " ",
                _ => null,
            };
            Add(signs ?? "", at, end);
            return end;
        }
    }
}
