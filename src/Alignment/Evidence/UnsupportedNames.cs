using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Asks an English paper for each word in Latin letters that its target fields hold.</summary>
internal static class UnsupportedNames
{
    /// <summary>The words that the paper does not support, field by field, each once a field; none where there is no abstract to ask.</summary>
    public static ImmutableArray<UnsupportedName> Of(PaperEvidence paper)
    {
        if (paper.Witness.IsEmpty)
        {
            return [];
        }

        // The same names stand in most fields of a paper: each is asked once.
        Dictionary<string, NameVerdict> verdicts = new(StringComparer.Ordinal);
        var bySpan = verdicts.GetAlternateLookup<ReadOnlySpan<char>>();
        List<UnsupportedName>? found = null;
        foreach (FieldEvidence field in paper.Fields)
        {
            if (field.Target is not { IsText: true } target)
            {
                continue;
            }

            foreach (LatinWord word in target.LatinWords)
            {
                ReadOnlySpan<char> letters = word.Span.In(target.Text);
                if (IsPartOfWord(target.Text, word.Span) || IsQuantity(letters))
                {
                    continue;
                }

                if (!bySpan.TryGetValue(letters, out string? name, out NameVerdict verdict))
                {
                    name = letters.ToString();
                    verdicts.Add(name, verdict = paper.Witness.Names.Judge(name));
                }

                if ((!verdict.IsSupported || (verdict.Meant is not null && IsLonely(paper, name, verdict.Meant)))
                    && found?.Exists(one => ReferenceEquals(one.Text, target) && one.Name == name) != true)
                {
                    (found ??= []).Add(new(target, word.Span, name, verdict.Meant));
                }
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>Whether what stands behind a backslash is a command or an escape, or beside a letter with an accent the rest of a name.</summary>
    public static bool IsPartOfWord(string text, TextSpan word) =>
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
}
