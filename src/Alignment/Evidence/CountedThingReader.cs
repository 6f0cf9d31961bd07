using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Finds what a number counts, in the words behind it.</summary>
internal static class CountedThingReader
{
    private const int MostWords = 4;
    private const int MostCharacters = 10;

    /// <summary>The things named by the first words behind a number of an English text; 0 for none.</summary>
    public static ulong English(ReadOnlySpan<char> text, int at)
    {
        ulong things = 0;
        for (int words = 0; words < MostWords && at < text.Length; words++)
        {
            while (at < text.Length && text[at] is ' ' or '-' or '\n' or '"' or '*')
            {
                at++;
            }

            int start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                break;
            }

            things |= CountedThings.OfEnglish(text[start..at]);
        }

        return things;
    }

    /// <summary>The things named by the first characters behind a number of a Chinese text; 0 for none.</summary>
    public static ulong Chinese(ReadOnlySpan<char> text, int at)
    {
        ulong things = 0;
        int end = Math.Min(text.Length, at + MostCharacters);
        while (at < end && text[at] is not ('，' or '。' or '；' or '：' or '、' or '（' or '(' or ',' or ';' or '\n' or '和' or '与'))
        {
            ulong here = CountedThings.AtChinese(text[at..], out int length);
            things |= here;
            at += Math.Max(1, length);
        }

        return things;
    }
}
