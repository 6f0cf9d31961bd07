namespace Alignment.Text;

/// <summary>Finds units of a Chinese text that stand without a number: 提升了%, 下降个百分点.</summary>
public static class BareUnits
{
    /// <summary>The units without a number, in reading order.</summary>
    public static List<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> units = [];
        for (int i = 0; i < text.Length; i++)
        {
            int length = text[i] is '%' or '％' ? 1 : text.AsSpan(i).StartsWith("个百分点") ? 4 : 0;
            if (length > 0 && IsBare(text, i))
            {
                units.Add(new(i, length));
            }
        }

        return units;
    }

    private static bool IsBare(string text, int at)
    {
        int before = at;
        while (before > 0 && text[before - 1] == ' ')
        {
            before--;
        }

        if (before == 0)
        {
            return true;
        }

        // A number, a formula, an escape, a bracket with numbers, and vague words (几个百分点, 数个百分点) may stand there.
        char c = text[before - 1];
        bool mayStand = char.IsLetterOrDigit(c) && !IsVerb(c);
        return !mayStand && c is not ('$' or '\\' or '}' or ')' or '）' or ']' or '"' or '”' or '“' or '‘' or '\'' or '/' or '|' or '+' or '-' or '.' or '@' or '_' or '?');
    }

    // What Chinese verbs and measure phrases end with just before a figure.
    private static bool IsVerb(char c) => c is '了' or '升' or '高' or '低' or '降' or '少' or '加' or '达' or '到' or '至' or '为' or '过' or '约' or '近' or '出' or '长' or '和' or '及' or '与' or '率' or '仅' or '从' or '由';
}
