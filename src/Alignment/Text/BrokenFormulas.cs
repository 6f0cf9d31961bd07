namespace Alignment.Text;

/// <summary>Finds formulas that lost a dollar sign or a brace.</summary>
public static class BrokenFormulas
{
    /// <summary>The first broken place of a text: a dollar sign without partner, a formula or a command whose braces do not close.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayHoldPrices">Whether the text speaks of money, so that a dollar sign before a number may be a price.</param>
    /// <returns>The dollar sign, the formula, or the command with its brace; null when nothing is broken.</returns>
    public static TextSpan? First(string text, bool mayHoldPrices)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> signs = Signs(text);
        if (signs.Count % 2 == 1)
        {
            bool isPrice = signs.Exists(sign => IsPrice(text, sign, mayHoldPrices));
            return isPrice ? null : signs[Alone(text, signs)];
        }

        for (int i = 0; i + 1 < signs.Count; i += 2)
        {
            ReadOnlySpan<char> inside = text.AsSpan(signs[i].End, signs[i + 1].Start - signs[i].End);
            if (Unclosed(inside) is not null && !IsPrice(text, signs[i], mayHoldPrices))
            {
                return TextSpan.Between(signs[i].Start, signs[i + 1].End);
            }
        }

        return signs.Count == 0 && text.Contains('\\') ? UnclosedCommand(text) : null;
    }

    // Every unescaped sign; two together are one.
    private static List<TextSpan> Signs(string text)
    {
        List<TextSpan> signs = [];
        for (int i = text.IndexOf('$', StringComparison.Ordinal); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$' && (i == 0 || text[i - 1] != '\\'))
            {
                int width = i + 1 < text.Length && text[i + 1] == '$' ? 2 : 1;
                signs.Add(new(i, width));
                i += width - 1;
            }
        }

        return signs;
    }

    private static bool IsPrice(string text, TextSpan sign, bool mayHoldPrices)
    {
        bool isAfterCountry = sign.Start > 0 && char.IsAsciiLetterUpper(text[sign.Start - 1]);
        bool isBeforeNumber = sign.End < text.Length && char.IsAsciiDigit(text[sign.End]);
        bool isAfterNumber = sign.Start > 0 && char.IsAsciiDigit(text[sign.Start - 1]);
        return (isAfterCountry && isBeforeNumber) || (mayHoldPrices && (isBeforeNumber || isAfterNumber));
    }

    // Read as pairs, the signs behind the lone one enclose prose.
    private static int Alone(string text, List<TextSpan> signs)
    {
        for (int i = 0; i + 1 < signs.Count; i += 2)
        {
            if (ScriptProfile.Of(text.AsSpan(signs[i].End, signs[i + 1].Start - signs[i].End)).Han > 0)
            {
                return i;
            }
        }

        return signs.Count - 1;
    }

    // The offset of the brace without partner; null when all are closed.
    private static int? Unclosed(ReadOnlySpan<char> formula)
    {
        Stack<int> open = [];
        for (int i = 0; i < formula.Length; i++)
        {
            if (formula[i] == '\\')
            {
                i++;
            }
            else if (formula[i] == '{')
            {
                open.Push(i);
            }
            else if (formula[i] == '}' && !open.TryPop(out _))
            {
                return i;
            }
        }

        return open.TryPop(out int left) ? left : null;
    }

    private static TextSpan? UnclosedCommand(string text)
    {
        if (Unclosed(text) is not int brace || text[brace] != '{')
        {
            return null;
        }

        int start = brace;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start > 0 && start < brace && text[start - 1] == '\\' ? TextSpan.Between(start - 1, brace + 1) : null;
    }
}
