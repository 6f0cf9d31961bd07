using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Reads the quantities of an English text: all that could support a number elsewhere, names included.</summary>
/// <param name="text">The text, in one spelling.</param>
/// <param name="found">Where its quantities go.</param>
internal sealed class EnglishQuantityReader(string text, List<Quantity> found)
{
    /// <summary>Adds the quantities of the text to those found, in reading order.</summary>
    public void Read()
    {
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetter(c))
            {
                at = Word(at);
            }
            else if (char.IsAsciiDigit(c) || (c == '.' && NumberText.IsBarePoint(text, at)))
            {
                at = Digits(at);
            }
            else
            {
                at++;
            }
        }
    }

    private int Digits(int at)
    {
        bool inName = NumberText.IsInName(text, at);
        // {100,200,500} and [1,2,3] are lists, and so may be (100,200): both readings support.
        bool inBracket = at > 0 && text[at - 1] is '{' or '[' or '(';
        if (WrittenNumber.Read(text, at, !inName) is not WrittenNumber number)
        {
            return NumberWordReader.EndOfDigits(text, at);
        }

        if (inBracket && WrittenNumber.Read(text, at, commas: false) is WrittenNumber first && first.End < number.End)
        {
            found.Add(new(TextSpan.Between(at, number.End), number.Value, UnitKind.Plain, QuantityForm.Digits));
            number = first;
        }

        int end = number.End;
        decimal value = inName ? number.Value : NumberText.WithPower(text, number.Value, ref end);
        decimal denominator = 1;
        if (!inName && end + 1 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1])
            && WrittenNumber.Read(text, end + 1) is WrittenNumber below && below.Value > value)
        {
            // The parts support too.
            found.Add(new(TextSpan.Between(at, end), value, UnitKind.Plain, QuantityForm.Digits));
            found.Add(new(TextSpan.Between(end + 1, below.End), below.Value, UnitKind.Plain, QuantityForm.Digits));
            denominator = below.Value;
            end = below.End;
        }

        found.Add(WithUnit(at, end, value / denominator, number.Step, inName ? QuantityForm.InName : QuantityForm.Digits)
            with
        { Denominator = denominator, Written = value });
        AddLooseReadings(at, number);
        return Math.Max(end, found[^1].Span.End);
    }

    // Authors also write "19, 653", "25 077" and, for 2.3, "2,3".
    private void AddLooseReadings(int at, WrittenNumber number)
    {
        int end = number.End;
        if (number.Step != 1 || end + 1 >= text.Length || text[end] is not (',' or ' '))
        {
            return;
        }

        int next = text[end] == ',' && text[end + 1] == ' ' ? end + 2 : end + 1;
        if (next < text.Length && char.IsAsciiDigit(text[next])
            && WrittenNumber.Read(text, next, commas: false) is { Step: 1 } behind)
        {
            int digits = behind.End - next;
            decimal? value = digits == 3 && number.Value < 1000 ? (number.Value * 1000) + behind.Value
                : digits < 3 && next == end + 1 && text[end] == ',' ? number.Value + (behind.Value / (digits == 1 ? 10 : 100))
                : null;
            if (value is decimal read)
            {
                found.Insert(found.Count - 1, new(TextSpan.Between(at, behind.End), read, UnitKind.Plain, QuantityForm.Digits));
            }
        }
    }

    private int Word(int at)
    {
        ReadOnlySpan<char> letters = text.AsSpan(at);
        int length = 1;
        while (length < letters.Length && char.IsAsciiLetter(letters[length]))
        {
            length++;
        }

        // Nearly every word is settled here.
        if (!NumberWords.English.IsNumeral(letters[..length]) || NumberWordReader.Read(text, at) is not NumberPhrase phrase)
        {
            return at + length;
        }

        Quantity quantity = WithUnit(at, phrase.End, phrase.Value, 1, QuantityForm.Words);
        found.Add(quantity with { Denominator = phrase.Denominator });
        return Math.Max(phrase.End, quantity.Span.End);
    }

    private Quantity WithUnit(int start, int end, decimal value, decimal step, QuantityForm form)
    {
        NumberWords words = NumberWords.English;
        Quantity quantity = new(TextSpan.Between(start, end), value, UnitKind.Plain, form) { Step = step };
        // A scale, then a unit: "1.2 million times", "3k hours".
        for (int round = 0; round < 3; round++)
        {
            int at = end;
            while (at < text.Length && at - end < 2 && text[at] is ' ' or '-' or '+' or '\n')
            {
                at++;
            }

            // Digits stay behind a product's sign: 256x256.
            if (words.UnitAt(text.AsSpan(at)) is not UnitForm unit || quantity.Kind != UnitKind.Plain
                || (unit.Form is "x" or "X" && IsProduct(at + 1)))
            {
                break;
            }

            end = at + unit.Form.Length;
            quantity = unit.Kind == UnitKind.Plain
                ? quantity with { Value = quantity.Value * unit.Factor, Step = quantity.Step * unit.Factor }
                : quantity with { Kind = unit.Kind, Unit = unit.Unit, Factor = unit.Factor };
            quantity = quantity with { Span = TextSpan.Between(start, end) };
            if (quantity.Value > 1e15m)
            {
                break;
            }
        }

        if (quantity.Kind == UnitKind.Plain && text.AsSpan(0, start).TrimEnd(" $\n").EndsWith("factor of", StringComparison.OrdinalIgnoreCase))
        {
            quantity = quantity with { Kind = UnitKind.Times };
        }

        return quantity with { Written = value, Qualifier = QualifierBefore(start) };
    }

    private bool IsProduct(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private Qualifier QualifierBefore(int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] is ' ' or '\n' or '$')
        {
            end--;
        }

        int from = end;
        while (from > 0 && char.IsAsciiLetter(text[from - 1]))
        {
            from--;
        }

        from = from == end && end > 0 ? end - 1 : from;
        return NumberWords.English.QualifierOf(text.AsSpan(from, end - from)) ?? Qualifier.Exact;
    }
}
