namespace Alignment.Languages;

/// <summary>The parts a <see cref="Lexicon"/> is made of, each an array by type number.</summary>
public sealed record LexiconParts
{
    /// <summary>English stems; the empty word first.</summary>
    public required string[] English { get; init; }

    /// <summary>Chinese words.</summary>
    public required string[] Chinese { get; init; }

    /// <summary>Where the entries of each English type begin; one more than there are types.</summary>
    public required int[] RowStart { get; init; }

    /// <summary>t(z|e), the rows of all English types one after another.</summary>
    public required LexiconEntry[] Entries { get; init; }

    /// <summary>p(z).</summary>
    public required float[] ChineseShare { get; init; }

    /// <summary>ln(N / n) of each English type.</summary>
    public required float[] EnglishWeight { get; init; }

    /// <summary>Log odds of each Chinese type in each class of field.</summary>
    public required float[] FieldLogOdds { get; init; }

    /// <summary>Mean support of each Chinese type in clean papers.</summary>
    public required float[] UsualSupport { get; init; }

    /// <summary>Standard deviation of that support; above 0.</summary>
    public required float[] SupportSpread { get; init; }

    /// <summary>Whether the tables are as long as each other asks, and name only types that there are.</summary>
    internal bool AreConsistent =>
        RowStart.Length == English.Length + 1 && RowStart[0] == 0 && RowStart[^1] == Entries.Length
        && English.Index().All(row => RowStart[row.Index] <= RowStart[row.Index + 1])
        && EnglishWeight.Length == English.Length
        && ChineseShare.Length == Chinese.Length && UsualSupport.Length == Chinese.Length && SupportSpread.Length == Chinese.Length
        && FieldLogOdds.Length == Chinese.Length * Lexicon.FieldClasses
        && Array.TrueForAll(Entries, entry => entry.Chinese < Chinese.Length);
}
