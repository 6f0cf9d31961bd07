namespace Alignment.Text;

/// <summary>A stretch of a text that says again what the text has said before.</summary>
/// <param name="First">Where it is said first.</param>
/// <param name="Again">Where it is said again: the part that is too much.</param>
public readonly record struct Repetition(TextSpan First, TextSpan Again)
{
    private const int Gram = 6;
    private const int SlotsOfField = 1024;
    private const int ShortestClause = 6;
    private const int ShortestTandem = 8;
    private const int ShortestUnit = 2;
    private const int LongestListItem = 16;

    // Share of a text's characters that repeated stretches of Chinese may take; measured on real fields (reports/precision.md).
    private const double MostRepeated = 0.10;
    private const int FewestRepeated = 18;
    private const int ShortestScattered = 12;

    /// <summary>Finds the longest repetition of a Chinese text; null when it says nothing twice.</summary>
    /// <remarks>
    /// Three signs: a clause of six Chinese characters or more stands twice; a stretch of eight or more follows itself
    /// directly, or a shorter one twice; stretches of twelve, found again further on, fill a tenth of the text. Latin words, digits and
    /// formulas do not count: names of data sets are rightly repeated. Time grows with the length of the text.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="clauses">Its clauses.</param>
    public static Repetition? Find(string text, IEnumerable<TextSpan> clauses)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(clauses);
        return TandemOrScattered(text) ?? OfClause(text, clauses);
    }

    private static Repetition? OfClause(string text, IEnumerable<TextSpan> clauses)
    {
        Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);
        var bySpan = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (TextSpan clause in clauses)
        {
            ReadOnlySpan<char> bare = clause.In(text).TrimEnd("，。；！？,.;!? ");
            if (CountHan(bare) < ShortestClause)
            {
                continue;
            }

            if (bySpan.TryGetValue(bare, out TextSpan first))
            {
                return new(first, new(clause.Start, bare.Length));
            }

            bySpan[bare] = new(clause.Start, bare.Length);
        }

        return null;
    }

    private static Repetition? TandemOrScattered(string text)
    {
        int slots = LastPlaces.SlotsFor(text);
        LastPlaces places = new(text, Gram, slots <= SlotsOfField ? stackalloc int[slots] : new int[slots]);
        // Each stretch of six is looked up where it stood last; matches that go on at one distance grow together.
        int distance = 0, start = 0, matched = 0, covered = 0, coveredTo = 0;
        Repetition? longest = null;

        for (int i = 0; i + Gram <= text.Length; i++)
        {
            int before = places.Exchange(i);
            if (before < 0)
            {
                continue;
            }

            // The match goes on when this stretch was last seen as far back as the one before it.
            bool goesOn = matched > 0 && i - before == distance && i == start + matched - Gram + 1;
            (distance, start, matched) = goesOn ? (distance, start, matched + 1) : (i - before, i, Gram);
            TextSpan again = new(start, matched);
            if (IsTandem(text, again, distance))
            {
                return Extend(text, start, distance);
            }

            // Parallel sentences share terms of up to nine characters; only longer stretches count.
            if (matched >= ShortestScattered && CountHan(again.In(text)[^ShortestScattered..]) == ShortestScattered)
            {
                covered += again.End - Math.Max(again.End - ShortestScattered, coveredTo);
                coveredTo = again.End;
                if (longest is null || matched > longest.Value.Again.Length)
                {
                    longest = new(new(start - distance, matched), again);
                }
            }
        }

        return covered >= FewestRepeated && covered >= MostRepeated * text.Length ? longest : null;
    }

    // A unit of eight or more directly behind itself; a shorter one must stand three times, and so must a short one
    // with an enumeration mark: "with sound, without sight、without sound, without sight" names conditions.
    private static bool IsTandem(string text, TextSpan again, int unit)
    {
        ReadOnlySpan<char> words = again.In(text);
        int times = unit < ShortestTandem || (unit < LongestListItem && words.Contains('、')) ? 2 : 1;
        // Nothing but Chinese three times in a row stands in no whole text, however short it is.
        int shortest = CountHan(words[..Math.Min(words.Length, unit)]) == unit ? Gram : ShortestTandem;
        return unit >= ShortestUnit && again.Length >= Math.Max(shortest, times * unit) && IsChinese(words);
    }

    private static Repetition Extend(string text, int start, int distance)
    {
        int end = start;
        while (end < text.Length && text[end] == text[end - distance])
        {
            end++;
        }

        return new(new(start - distance, distance), TextSpan.Between(start, end));
    }

    // A row of zeros or a repeated Latin name is no loop; its first characters tell.
    private static bool IsChinese(ReadOnlySpan<char> text) =>
        CountHan(text[..Math.Min(text.Length, 2 * LongestListItem)]) >= ShortestTandem / 2;

    private static int CountHan(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += Scripts.IsHan(c) ? 1 : 0;
        }

        return count;
    }
}
