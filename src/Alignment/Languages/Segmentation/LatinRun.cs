namespace Alignment.Languages.Segmentation;

/// <summary>Cuts what is not Chinese out of a run that the dictionary could only cut into single characters.</summary>
internal static class LatinRun
{
    /// <summary>
    /// Length of the first word: letters and digits with a decimal part and a percent sign behind them, as in <c>GPT</c> and
    /// <c>3.5%</c>, or the signs before the next letter, digit or Chinese character.
    /// </summary>
    /// <param name="run">Letters, digits and word signs, then anything; at least one character, the first not Chinese.</param>
    public static int LengthOfFirst(ReadOnlySpan<char> run)
    {
        int end = 0;
        while (end < run.Length && char.IsAsciiLetterOrDigit(run[end]))
        {
            end++;
        }

        if (end == 0)
        {
            while (end < run.Length && char.IsAscii(run[end]) && !char.IsAsciiLetterOrDigit(run[end]))
            {
                end++;
            }

            return end;
        }

        if (end + 1 < run.Length && run[end] == '.' && char.IsAsciiDigit(run[end + 1]))
        {
            end++;
            while (end < run.Length && char.IsAsciiDigit(run[end]))
            {
                end++;
            }
        }

        return end < run.Length && run[end] == '%' ? end + 1 : end;
    }
}
