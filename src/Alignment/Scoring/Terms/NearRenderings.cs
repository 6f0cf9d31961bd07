using System.Collections.Immutable;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Languages.Terms;
using Alignment.Text;

namespace Alignment.Scoring.Terms;

/// <summary>
/// Finds a rendering that no table lists: half of the usual one beside a word that shares a character with the other half and
/// that nothing else in the English paper accounts for, such as 对照学习 where “contrastive learning” is 对比学习.
/// </summary>
internal sealed class NearRenderings(Lexicon lexicon, IWordSegmenter segmenter)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = new HashSet<string>(
        DataTable.Embedded("terms/function-words.tsv").Cells("word"), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // As measured in reports/precision.md, "ALN402".
    private const int ShortestMain = 3;
    private const int SamePrefix = 5;
    private const float AccountedFor = 0.02f;

    /// <summary>The stretch of a field that stands in the place of a main rendering, and the word in it that is another; null when there is none.</summary>
    /// <param name="term">The term; its main rendering is of Chinese characters only.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="field">A field of it that holds no known rendering of the term.</param>
    public (TextSpan Span, TextSpan Other)? Find(Term term, PaperEvidence paper, SearchedField field)
    {
        string main = term.Preferred!;
        if (main.Length < ShortestMain)
        {
            return null;
        }

        for (int kept = main.Length - 1; kept >= (main.Length == ShortestMain ? 1 : 2); kept--)
        {
            if (Beside(term, kept, isHead: false, paper, field) is (TextSpan, TextSpan) before)
            {
                return before;
            }

            if (kept > 1 && Beside(term, kept, isHead: true, paper, field) is (TextSpan, TextSpan) behind)
            {
                return behind;
            }
        }

        return null;
    }

    private (TextSpan Span, TextSpan Other)? Beside(Term term, int kept, bool isHead, PaperEvidence paper, SearchedField field)
    {
        string main = term.Preferred!;
        (TextEvidence target, WordEdges edges) = (field.Target, field.Edges);
        ReadOnlySpan<char> text = target.Text;
        ReadOnlySpan<char> part = isHead ? main.AsSpan(0, kept) : main.AsSpan(main.Length - kept);
        ReadOnlySpan<char> lost = isHead ? main.AsSpan(kept) : main.AsSpan(0, main.Length - kept);
        if (!field.Characters.MayHold(part) || !field.Characters.MayHoldAny(lost))
        {
            return null;
        }

        for (int at = IndexOf(part, text, 0); at >= 0; at = IndexOf(part, text, at + 1))
        {
            // Hardly ever a character of the lost half stands near enough.
            int place = isHead ? at + kept : at;
            ReadOnlySpan<char> near = isHead
                ? text[place..Math.Min(text.Length, place + lost.Length + 1)] : text[Math.Max(0, place - lost.Length - 1)..place];
            if (near.IndexOfAny(lost) < 0 || Word(target, place, isHead, lost.Length, edges) is not (TextSpan word, int type))
            {
                continue;
            }

            // One character in place of a word is rather the beginning of the next: 特征间 beside 特征空间, but not 注意头 beside 注意力头.
            if (word.Length == 1 && isHead && lost.Length > 1 && new WordEdges(main, segmenter).Has(kept))
            {
                continue;
            }

            if (word.Length < Math.Max(1, lost.Length - 1) || word.Length > lost.Length + 1)
            {
                continue;
            }

            ReadOnlySpan<char> other = word.In(text);
            TextSpan span = isHead ? TextSpan.Between(at, word.End) : TextSpan.Between(word.Start, at + kept);
            if (other.SequenceEqual(lost) || FunctionWords.Contains(other) || WordForms.AreRelated(span.In(text), main))
            {
                continue;
            }

            if (other.IndexOfAny(lost) >= 0 && IsWordOf(target, at, kept)
                && !IsAccounted(type, term, paper) && IsCut(span, place, kept, edges))
            {
                return (span, word);
            }
        }

        return null;
    }

    private static int IndexOf(ReadOnlySpan<char> part, ReadOnlySpan<char> text, int from)
    {
        int at = text[from..].IndexOf(part);
        return at < 0 ? -1 : from + at;
    }

    // The known word that ends or begins at a place; else the unknown words there, together as long as what they stand for.
    private static (TextSpan Word, int Type)? Word(TextEvidence target, int place, bool isBehind, int length, WordEdges edges)
    {
        foreach (KnownWord word in target.KnownWords)
        {
            if ((isBehind ? word.Span.Start : word.Span.End) == place)
            {
                return (word.Span, word.Type);
            }

            if (word.Span.Start < place && place < word.Span.End)
            {
                return null;
            }
        }

        if (edges.From(place, isBehind, length) is not TextSpan unknown)
        {
            return null;
        }

        return !IsHan(unknown.In(target.Text)) || target.KnownWords.Any(word => word.Span.Overlaps(unknown)) ? null : (unknown, -1);
    }

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Scripts.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    // Whether the part that was kept is whole words of the field, not the end of one and the beginning of the next.
    private static bool IsWordOf(TextEvidence target, int at, int kept) => target.KnownWords
        .All(word => word.Span.End <= at || word.Span.Start >= at + kept || (word.Span.Start >= at && word.Span.End <= at + kept));

    // A single character that was kept must itself be a word: 胞 of 白细胞 is none.
    private static bool IsCut(TextSpan span, int between, int kept, WordEdges edges) =>
        edges.Has(span.Start) && edges.Has(span.End) && (kept > 1 || edges.Has(between));

    // Also another form of one of its words: “injected” beside “prompt injection”.
    private bool IsOfTerm(int english, ImmutableArray<int> stems)
    {
        foreach (int stem in stems)
        {
            if (stem == english || (stem >= 0 && lexicon.English(stem).AsSpan().CommonPrefixLength(lexicon.English(english)) >= SamePrefix))
            {
                return true;
            }
        }

        return false;
    }

    // Whether an English word of the paper, those of the term aside, stands beside the word often enough.
    private bool IsAccounted(int type, Term term, PaperEvidence paper)
    {
        if (type < 0)
        {
            return false;
        }

        ImmutableArray<int> stems = TermBase.Stems(term, lexicon);
        foreach (int english in paper.EnglishTypes)
        {
            foreach (LexiconEntry entry in lexicon.Translations(english))
            {
                if (entry.Chinese == type && entry.Probability >= AccountedFor && !IsOfTerm(english, stems))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
