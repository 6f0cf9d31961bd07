using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Finds English that a Chinese text should have translated: whole sentences, and single ordinary words.</summary>
/// <remarks>What stands in brackets or quotation marks is a gloss, a title or a prompt, and kept on purpose.</remarks>
internal static class EnglishRemains
{
    // Names have at most two function words ("state of the art"); measured in reports/precision.md, "mixed-language".
    private const int FewestStopWords = 3;
    private const int FewestWords = 8;
    private const int FewestLower = 6;
    private const int ShortestWord = 3;

    // Marks beside which a word is part of a name, a formula, a list of labels, or markup.
    private const string Joining = "-_*`@^#/\\=+<>|&~⟨⟩、·:：{}";

    // Most texts have too few words of either kind and are settled before these are joined into runs.

    /// <summary>English sentences or long stretches of one, from first to last word.</summary>
    public static ImmutableArray<TextSpan> Sentences(string text, ImmutableArray<LatinWord> words) =>
        LatinWords.CountPlain(words) < FewestStopWords ? [] : SentencesAmong(text, words);

    /// <summary>
    /// Ordinary words that published Chinese editions practically never keep: one by itself, or a phrase with two.
    /// </summary>
    public static ImmutableArray<TextSpan> Words(string text, ImmutableArray<LatinWord> words) =>
        HasOrdinary(text, words) ? WordsAmong(text, words) : [];

    private static ImmutableArray<TextSpan> SentencesAmong(string text, ImmutableArray<LatinWord> words)
    {
        List<TextSpan> sentences = [];
        Enclosures? enclosures = null;
        foreach (LatinRun run in LatinRun.Of(text, words).Where(run => run.Count > FewestStopWords))
        {
            enclosures ??= Enclosures.Of(text);
            List<LatinWord> free = [.. words.Slice(run.First, run.Count).Where(word => !enclosures.Hold(word.Span))];
            int lower = free.Count(word => word.IsPlain && char.IsAsciiLetterLower(text[word.Span.Start]));
            int stops = free.Count(word => word.IsPlain && StopWords.Contains(word.Span.In(text)));
            if ((stops >= FewestStopWords && lower >= FewestStopWords) || (free.Count >= FewestWords && lower >= FewestLower))
            {
                sentences.Add(TextSpan.Between(free[0].Span.Start, free[^1].Span.End));
            }
        }

        return [.. sentences];
    }

    private static ImmutableArray<TextSpan> WordsAmong(string text, ImmutableArray<LatinWord> words)
    {
        List<TextSpan> found = [];
        Enclosures? enclosures = null;
        foreach (LatinRun run in LatinRun.Of(text, words))
        {
            List<LatinWord> ordinary = [.. words.Slice(run.First, run.Count).Where(word => IsOrdinary(text, word))];
            if (ordinary.Count >= Math.Min(2, run.Count) && !IsName(text, run, ordinary.Count) && StandsAlone(text, run.Span)
                && !ordinary.Exists(word => (enclosures ??= Enclosures.Of(text)).Hold(word.Span)))
            {
                found.Add(run.Span);
            }
        }

        return [.. found];
    }

    private static bool HasOrdinary(string text, ImmutableArray<LatinWord> words)
    {
        foreach (LatinWord word in words)
        {
            if (IsOrdinary(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrdinary(string text, LatinWord word) =>
        word.IsPlain && word.Span.Length >= ShortestWord && TranslatedWords.Contains(word.Span.In(text));

    // A name is written with a capital, or spelled out before its abbreviation: "Weighted region attention (WRA)".
    private static bool IsName(string text, LatinRun run, int ordinary) =>
        ordinary < FewestLower - 1
        && (char.IsAsciiLetterUpper(text[run.Span.Start]) || run.Span.In(text).Contains(" (", StringComparison.Ordinal));

    private static bool StandsAlone(string text, TextSpan word)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, word.Start).TrimEnd();
        ReadOnlySpan<char> after = text.AsSpan(word.End).TrimStart();
        return (before.IsEmpty || !IsJoining(before[^1]))
            && (after.IsEmpty || !(IsJoining(after[0]) || after[0] is '(' or '（' || char.IsAsciiDigit(after[0])));
    }

    private static bool IsJoining(char c) => char.IsSymbol(c) || Joining.Contains(c, StringComparison.Ordinal);
}
