using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Reads the quantities of a Chinese text. Digits inside names are kept apart, list marks passed over.</summary>
/// <param name="text">The text, in one spelling.</param>
/// <param name="found">Where its quantities go.</param>
internal sealed class ChineseQuantityReader(string text, List<Quantity> found)
{
    private static readonly NumberWords Words = NumberWords.Chinese;

    // How far before a number "up to" may stand, in characters.
    private const int Farthest = 8;

    /// <summary>Adds the quantities of the text to those found, in reading order.</summary>
    public void Read()
    {
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            at = char.IsAsciiDigit(c) || (c == '.' && NumberText.IsBarePoint(text, at)) ? Digits(at)
                : c == '百' && Behind(at, "百分之") is int percent and > 0 && Percent(at, percent, 1) is int end and > 0 ? end
                : c == '千' && Behind(at, "千分之") is int permille and > 0 && Percent(at, permille, 10) is int stop and > 0 ? stop
                : c > '\u2FFF' && ChineseNumerals.IsNumeral(c) ? Numerals(at)
                : at + 1;
        }
    }

    private int Behind(int at, string form) =>
        text.AsSpan(at).StartsWith(form, StringComparison.Ordinal) ? at + form.Length : -1;

    // 百分之六十, 百分之 60.5. Zero when no number follows.
    private int Percent(int start, int at, decimal divisor)
    {
        at = SkipBlank(at);
        if (at < text.Length && char.IsAsciiDigit(text[at]) && WrittenNumber.Read(text, at) is WrittenNumber number)
        {
            Add(start, number.End, number.Value / divisor, number.Step / divisor, UnitKind.Percent, QuantityForm.Digits);
            return number.End;
        }

        if (ChineseNumerals.TryRead(text, at, out decimal value, out int end) && end > at)
        {
            Add(start, end, value / divisor, 1 / divisor, UnitKind.Percent, QuantityForm.Words);
            return end;
        }

        return 0;
    }

    private int Digits(int at)
    {
        bool inName = NumberText.IsInName(text, at);
        bool isList = at > 0 && text[at - 1] is '{' or '[';
        if (WrittenNumber.Read(text, at, !inName && !isList) is not WrittenNumber number)
        {
            return NumberWordReader.EndOfDigits(text, at);
        }

        int end = number.End;
        bool isVersion = end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        if (inName || isVersion)
        {
            end = isVersion ? NumberWordReader.EndOfDigits(text, at) : end;
            found.Add(new(TextSpan.Between(at, end), number.Value, UnitKind.Plain, QuantityForm.InName));
            return end;
        }

        if (NumberText.IsListMark(text, at, end))
        {
            return end;
        }

        decimal value = NumberText.WithPower(text, number.Value, ref end);
        if (end < text.Length && text[end] == '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && !IsShareOfEach(end)
            && WrittenNumber.Read(text, end + 1) is WrittenNumber below && below.Value > value && below.Value > 0)
        {
            found.Add(new(TextSpan.Between(at, below.End), value / below.Value, UnitKind.Plain, QuantityForm.Digits)
            {
                Written = value,
                Denominator = below.Value,
                Step = 0,
            });
            return below.End;
        }

        // A power is meant exactly.
        return WithUnit(at, end, value, end == number.End ? number.Step : 0, QuantityForm.Digits);
    }

    private int Numerals(int at)
    {
        if (!ChineseNumerals.TryRead(text, at, out decimal value, out int end))
        {
            return Math.Max(end, at + 1);
        }

        // 第三 is an order, 数十 and 几百 are vague, 十几 too.
        char before = at == 0 ? ' ' : text[at - 1];
        char after = end < text.Length ? text[end] : ' ';
        if (before is '第' or '数' or '几' or '上' or '成' or '若' || after is '几' or '数')
        {
            return end;
        }

        if (after == '分' && Behind(end, "分之") is int below and > 0)
        {
            return FractionOf(at, value, below);
        }

        if (value == 1 && after == '半')
        {
            found.Add(new(TextSpan.Between(at, end + 1), 0.5m, UnitKind.Plain, QuantityForm.Words)
            {
                Written = 1,
                Denominator = 2,
                Step = 0,
            });
            return end + 1;
        }

        return WithUnit(at, end, value, 1, QuantityForm.Words);
    }

    // 三分之二: the parts stand in the opposite order.
    private int FractionOf(int start, decimal parts, int at)
    {
        at = SkipBlank(at);
        bool isDigits = at < text.Length && char.IsAsciiDigit(text[at]);
        decimal value;
        int end;
        if (isDigits && WrittenNumber.Read(text, at) is WrittenNumber number)
        {
            (value, end) = (number.Value, number.End);
        }
        else if (!ChineseNumerals.TryRead(text, at, out value, out end) || end == at)
        {
            return at;
        }

        if (parts > 0)
        {
            found.Add(new(TextSpan.Between(start, end), value / parts, UnitKind.Plain, QuantityForm.Words)
            {
                Written = value,
                Denominator = parts,
                Step = 0,
            });
        }

        return end;
    }

    private int WithUnit(int start, int end, decimal written, decimal step, QuantityForm form)
    {
        decimal value = written;
        int at = SkipBlank(end);
        if (form == QuantityForm.Digits)
        {
            // 3600 多万: the word stands between the number and its scale.
            int more = at < text.Length && text[at] is '多' or '余' ? at + 1 : at;
            (decimal scale, int behind) = ScaleAt(more);
            behind = behind > more ? behind : at;
            if (behind > at && value < 1e12m)
            {
                value *= scale;
                step *= scale;
                at = end = behind;
            }
        }

        Qualifier qualifier = QualifierOf(start, end);
        while (at < text.Length && (text[at] is '多' or '余' or '+' || (text[at] == '-' && at + 1 < text.Length && text[at + 1] > '\u2FFF')))
        {
            at++;
        }

        at = SkipBlank(at);

        UnitForm? unit = Words.UnitAt(text.AsSpan(at));
        if (unit is null && at < text.Length && (char.IsAscii(text[at]) || text[at] is '°' or 'μ' or 'µ'))
        {
            unit = LatinUnit(at, ref value, ref step, ref end, ref at);
            if (unit is null && at == end && value == written && IsName(at))
            {
                // 3D, 4o, 2x2: a name that begins with digits, or a product.
                bool isProduct = text[at] is 'x' or 'X';
                found.Add(new(TextSpan.Between(start, end), value, UnitKind.Plain, isProduct ? form : QuantityForm.InName) { Step = step });
                return isProduct ? end + 1 : end;
            }
        }

        // The measure word is no part of the number, a unit is.
        int stop = unit is null or { Kind: UnitKind.Count } ? end : at + unit.Form.Length;

        decimal factor = unit is null ? 1 : unit.Factor;
        bool isShare = unit is { Kind: UnitKind.Percent, Factor: > 1 };
        found.Add(new(TextSpan.Between(start, stop), isShare ? value * factor : value, unit?.Kind ?? UnitKind.Plain, unit?.Unit == UnitForm.Name ? QuantityForm.InName : form)
        {
            Written = isShare ? value * factor : written,
            Step = isShare ? step * factor : step,
            Unit = unit?.Unit ?? "",
            Factor = isShare ? 1 : factor,
            Qualifier = qualifier,
        });
        return stop;
    }

    // Latin units and scales as in English: 2.5T, 7B, 30 ms, 3x.
    private UnitForm? LatinUnit(int from, ref decimal value, ref decimal step, ref int end, ref int at)
    {
        if (NumberWords.English.UnitAt(text.AsSpan(from)) is not UnitForm unit)
        {
            return null;
        }

        if (unit.Kind == UnitKind.Plain)
        {
            value *= unit.Factor;
            step *= unit.Factor;
            end = at = from + unit.Form.Length;
            int next = SkipBlank(at);
            UnitForm? behind = Words.UnitAt(text.AsSpan(next));
            at = behind is null ? at : next;
            return behind;
        }

        bool isProduct = unit.Form is "x" or "X" && SkipBlank(from + 1) is int digit && digit < text.Length && char.IsAsciiDigit(text[digit]);
        return isProduct ? null : unit;
    }

    // 3D, 4o, 5G begin a name; 100token does not.
    private bool IsName(int at)
    {
        int end = at;
        bool isWord = true;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            isWord &= char.IsAsciiLetterLower(text[end++]);
        }

        return end > at && !(isWord && end - at > 2);
    }

    // "12/13 个百分点" and "93/90%" are two percentages, no fraction.
    private bool IsShareOfEach(int slash) =>
        WrittenNumber.Read(text, slash + 1) is WrittenNumber below
        && Words.UnitAt(text.AsSpan(SkipBlank(below.End))) is { Kind: UnitKind.Percent };

    private (decimal Scale, int End) ScaleAt(int at)
    {
        decimal scale = 1;
        while (at < text.Length && scale <= 1e8m && Words.NumeralOf(text.AsSpan(at, 1)) is { Role: NumeralRole.Multiplier } numeral)
        {
            // 千克, 千米, 百分点: the first part of a unit, not of a number.
            if (Words.UnitAt(text.AsSpan(at)) is not null)
            {
                break;
            }

            scale *= numeral.Value;
            at++;
        }

        return (scale, at);
    }

    private Qualifier QualifierOf(int start, int end)
    {
        int to = start;
        while (to > 0 && text[to - 1] == ' ')
        {
            to--;
        }

        for (int length = Math.Min(Words.LongestQualifier, to); length > 0; length--)
        {
            if (Words.QualifierOf(text.AsSpan(to - length, length)) is Qualifier before)
            {
                return before;
            }
        }

        for (int length = Math.Min(2, text.Length - end); length > 0; length--)
        {
            if (Words.QualifierOf(text.AsSpan(end, length)) is Qualifier after)
            {
                return after;
            }
        }

        return SaysMost(to) ? Qualifier.UpTo : Qualifier.Exact;
    }

    // 最高提升 7 倍: a word that means "up to" may stand before the verb.
    private bool SaysMost(int end)
    {
        for (int at = end - 1; at >= Math.Max(0, end - Farthest) && text[at] is not ('，' or '。' or '；' or ','); at--)
        {
            for (int length = 1; length <= Words.LongestQualifier && at + length <= end; length++)
            {
                if (Words.QualifierOf(text.AsSpan(at, length)) == Qualifier.UpTo)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(
        int start, int end, decimal value, decimal step, UnitKind kind, QuantityForm form) =>
        found.Add(new(TextSpan.Between(start, end), value, kind, form)
        {
            Step = step,
            Qualifier = QualifierOf(start, end),
        });

    private int SkipBlank(int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
