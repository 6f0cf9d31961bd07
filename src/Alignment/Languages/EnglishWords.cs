namespace Alignment.Languages;

/// <summary>Tells an English word from a slip of one.</summary>
internal static class EnglishWords
{
    private const int Longest = 40;

    /// <summary>
    /// Whether every word of a compound is known: a function word, one that summaries translate, or one whose stem the lexicon holds.
    /// </summary>
    /// <param name="compound">Words of ASCII letters with marks or digits between them, in any letter case.</param>
    /// <param name="nearly">The word it may be a slip of: "groking" is unknown though it has the stem of "grokking".</param>
    public static bool AreKnown(ReadOnlySpan<char> compound, ReadOnlySpan<char> nearly)
    {
        int start = 0;
        for (int i = 0; i <= compound.Length; i++)
        {
            if (i == compound.Length || !char.IsAsciiLetter(compound[i]))
            {
                if (i > start && !IsKnown(compound[start..i], nearly))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    private static bool IsKnown(ReadOnlySpan<char> word, ReadOnlySpan<char> nearly)
    {
        if (word.Length > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        Span<char> stem = stackalloc char[Longest];
        lower = lower[..word.ToLowerInvariant(lower)];
        if (StopWords.Contains(lower) || TranslatedWords.Contains(lower))
        {
            return true;
        }

        stem = stem[..EnglishStemmer.Stem(lower, stem)];
        return Lexicon.Default.FindEnglish(stem) >= 0 && (stem.SequenceEqual(lower) || !SharesStem(stem, nearly));
    }

    private static bool SharesStem(ReadOnlySpan<char> stem, ReadOnlySpan<char> word)
    {
        Span<char> other = stackalloc char[Longest];
        return word.Length <= Longest && !word.ContainsAnyExceptInRange('A', 'z')
            && stem.SequenceEqual(other[..EnglishStemmer.Stem(word, other)]);
    }
}
