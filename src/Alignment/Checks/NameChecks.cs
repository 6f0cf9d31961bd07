using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>What the two rules about Latin names share: each word of a target field with the paper's verdict.</summary>
internal static class NameChecks
{
    // Shorter names are written in many ways: GHz, pH, mAP.
    private const int ShortestDrift = 4;

    /// <summary>The words of a target field that the paper does not support, with what they nearly are.</summary>
    public static IEnumerable<(TextSpan Span, string Name, NameVerdict Verdict)> Unsupported(PaperEvidence paper, TextEvidence target)
    {
        if (paper.Witness.IsEmpty)
        {
            yield break;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (LatinWord word in target.LatinWords)
        {
            string name = word.Span.Of(target.Text);
            if (!IsPartOfWord(target.Text, word.Span) && !IsQuantity(name) && seen.Add(name) && paper.Witness.Names.Judge(name) is var verdict
                && (!verdict.IsSupported || (verdict.Meant is not null && IsLonely(paper, name, verdict.Meant))))
            {
                yield return (word.Span, name, verdict);
            }
        }
    }

    /// <summary>
    /// The names of a target field that are written otherwise than the English paper does, while the target also writes them as it does:
    /// hyphens and letter case drift. A name that is never written as in English is a choice, not a slip.
    /// </summary>
    public static IEnumerable<(TextSpan Span, string Name, string Usual)> Drifted(PaperEvidence paper, TextEvidence target)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (LatinWord word in target.LatinWords)
        {
            ReadOnlySpan<char> letters = target.Text.AsSpan(word.Span.Start, word.Span.Length);
            if (letters.Length < ShortestDrift || letters[^1] == '_' || !IsName(letters) || IsPartOfWord(target.Text, word.Span))
            {
                continue;
            }

            string name = letters.ToString();
            if (seen.Add(name) && !IsEnglish(paper, name) && Usual(paper, name) is string usual)
            {
                yield return (word.Span, name, usual);
            }
        }
    }

    private static bool IsEnglish(PaperEvidence paper, string name) => paper.SourceTexts.Any(text => text.Contains(name, StringComparison.Ordinal));

    private static string? Usual(PaperEvidence paper, string name)
    {
        string key = NameKeys.Key(name);
        foreach (TextEvidence text in paper.Fields.Select(field => field.Target).OfType<TextEvidence>().Where(text => text.IsText))
        {
            foreach (LatinWord word in text.LatinWords)
            {
                string usual = word.Span.Of(text.Text);
                if (usual != name && IsName(usual) && NameKeys.Key(usual) == key && IsEnglish(paper, usual))
                {
                    return usual;
                }
            }
        }

        return null;
    }

    // What stands behind a backslash is a command or an escape, beside a letter with an accent the rest of a name.
    private static bool IsPartOfWord(string text, TextSpan word) =>
        (word.Start > 0 && (text[word.Start - 1] == '\\' || IsAccented(text[word.Start - 1])))
        || (word.End < text.Length && IsAccented(text[word.End]));

    private static bool IsAccented(char c) => c is >= '\u00C0' and <= '\u024F' and not ('×' or '÷');

    // What stands in one field only, beside the paper's own name in another, is a slip rather than an acronym of the summary.
    private static bool IsLonely(PaperEvidence paper, string name, string meant)
    {
        int named = 0;
        bool isMeant = false;
        foreach (FieldEvidence field in paper.Fields)
        {
            if (field.Target is { IsText: true } text)
            {
                named += text.Text.Contains(name, StringComparison.Ordinal) ? 1 : 0;
                isMeant |= text.Text.Contains(meant, StringComparison.Ordinal);
            }
        }

        return named == 1 && isMeant;
    }

    // 24K, 1MB: numbers, which have their own rule.
    private static bool IsQuantity(ReadOnlySpan<char> word)
    {
        int letters = word.IndexOfAnyExceptInRange('0', '9');
        return letters > 0 && NumberWords.English.UnitAt(word[letters..]) is UnitForm unit && unit.Form.Length == word.Length - letters;
    }

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
