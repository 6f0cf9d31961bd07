using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>What the two rules about Latin names share: each word of a target field with the paper's verdict.</summary>
internal static class NameChecks
{
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
            // What stands behind a backslash is a command or an escape, not a name.
            bool isEscape = word.Span.Start > 0 && target.Text[word.Span.Start - 1] == '\\';
            if (!isEscape && !IsQuantity(name) && seen.Add(name) && paper.Witness.Names.Judge(name) is { IsSupported: false } verdict)
            {
                yield return (word.Span, name, verdict);
            }
        }
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
