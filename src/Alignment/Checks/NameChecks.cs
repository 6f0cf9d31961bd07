using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>What the rules about Latin names share: what a name is, and which of them are written in several ways.</summary>
internal static class NameChecks
{
    // Shorter names are written in many ways: GHz, pH, mAP.
    private const int ShortestDrift = 4;

    /// <summary>
    /// The names of a target field that are written otherwise than the English paper does, while the target also writes them as it does:
    /// hyphens and letter case drift. A name that is never written as in English is a choice, not a slip.
    /// </summary>
    public static IReadOnlyList<(TextSpan Span, string Name, string Usual)> Drifted(PaperEvidence paper, TextEvidence target)
    {
        List<(TextSpan Span, string Name, string Usual)>? drifted = null;
        foreach (LatinWord word in target.LatinWords)
        {
            ReadOnlySpan<char> letters = word.Span.In(target.Text);
            if (letters.Length < ShortestDrift || letters[^1] == '_' || !IsName(word, target.Text)
                || UnsupportedNames.IsPartOfWord(target.Text, word.Span))
            {
                continue;
            }

            string name = letters.ToString();
            if (!paper.SourceWrites(name) && Usual(paper, name) is string usual && drifted?.Exists(one => one.Name == name) != true)
            {
                (drifted ??= []).Add((word.Span, name, usual));
            }
        }

        return drifted ?? (IReadOnlyList<(TextSpan, string, string)>)[];
    }

    private static string? Usual(PaperEvidence paper, string name)
    {
        string key = NameKeys.Key(name);
        foreach (TextEvidence text in paper.TargetTexts)
        {
            foreach (LatinWord word in text.LatinWords)
            {
                if (IsName(word, text.Text) && word.Span.Of(text.Text) is string usual && usual != name
                    && NameKeys.Key(usual) == key && paper.SourceWrites(usual))
                {
                    return usual;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word of a text is a name; an ordinary word is none.</summary>
    public static bool IsName(LatinWord word, string text) => !word.IsPlain && IsName(word.Span.In(text));

    /// <summary>Whether a word is a name: two capitals with no mark between them, or a letter and a digit.</summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            capitals = !char.IsAsciiLetterOrDigit(c) ? 0 : char.IsAsciiLetterUpper(c) ? capitals + 1 : capitals;
            if (capitals >= 2)
            {
                return true;
            }
        }

        return word.ContainsAnyInRange('0', '9') && word.ContainsAnyInRange('A', 'Z');
    }
}
