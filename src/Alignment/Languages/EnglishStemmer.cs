namespace Alignment.Languages;

/// <summary>Strips the commonest English endings, so that <c>segments</c>, <c>segmented</c> and <c>segmenting</c> are one word.</summary>
/// <remarks>Light on purpose: the lexicon learns what the stems mean, so they need to be steady, not pretty.</remarks>
public static class EnglishStemmer
{
    private const int ShortestStem = 4;

    /// <summary>Writes the stem of a word in lower case.</summary>
    /// <param name="word">ASCII letters.</param>
    /// <param name="stem">Room for as many characters as the word has.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        int length = word.Length;
        for (int i = 0; i < length; i++)
        {
            stem[i] = (char)(word[i] | 0x20);
        }

        length = WithoutPlural(stem[..length]);
        length = WithoutEnding(stem[..length]);
        return length > ShortestStem && stem[length - 1] == 'e' ? length - 1 : length;
    }

    private static int WithoutPlural(Span<char> word)
    {
        int length = word.Length;
        if (length <= 3 || word[^1] != 's')
        {
            return length;
        }

        if (length > ShortestStem && word.EndsWith("ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return word[^2] is 's' or 'u' or 'i' ? length : length - 1;
    }

    private static int WithoutEnding(ReadOnlySpan<char> word)
    {
        int ending = word.IsEmpty ? 0 : word[^1] switch
        {
            'g' => word.EndsWith("ing") ? 3 : 0,
            'd' => word.EndsWith("ed") ? 2 : 0,
            'y' => word.EndsWith("ly") ? 2 : 0,
            _ => 0,
        };
        int length = word.Length - ending;
        if (ending == 0 || length < ShortestStem)
        {
            return word.Length;
        }

        // planned → plan, but not process → proces.
        bool isDoubled = !word.EndsWith("ly") && word[length - 1] == word[length - 2] && word[length - 1] is not ('s' or 'l' or 'e');
        return isDoubled ? length - 1 : length;
    }
}
