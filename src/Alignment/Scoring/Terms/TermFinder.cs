using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Languages.Terms;
using Alignment.Text;

namespace Alignment.Scoring.Terms;

/// <summary>Finds how the target fields of a paper render the terms of its English texts.</summary>
/// <remarks>
/// The two sides are independent summaries, so a term is asked of the whole English paper, not of the field. A term that no
/// field renders is no fault: a summary may leave it out.
/// </remarks>
internal sealed class TermFinder(TermBase terms, Lexicon lexicon)
{
    private static readonly JiebaSegmenter Segmenter = new(findsNewWords: false);

    private readonly NearRenderings _near = new(lexicon, Segmenter);

    /// <summary>The mentions of a paper, field by field, terms in the order of the term base.</summary>
    public List<TermMention> Find(PaperEvidence paper)
    {
        List<TermMention> mentions = [];
        if (paper.TargetTexts.IsEmpty || Terms(paper) is not { Length: > 0 } found)
        {
            return mentions;
        }

        SearchedField[] fields = [.. paper.TargetTexts.Select(target => new SearchedField(target, Segmenter))];
        bool[] isRendered = new bool[found.Length * fields.Length];
        for (int field = 0; field < fields.Length; field++)
        {
            for (int term = 0; term < found.Length; term++)
            {
                isRendered[(term * fields.Length) + field] = Find(found[term], paper.Id, fields[field], mentions);
            }
        }

        AddNear(paper, fields, found, isRendered, mentions);
        return mentions;
    }

    // The numbers of the terms of the English paper, in the order of the term base.
    private int[] Terms(PaperEvidence paper)
    {
        SortedSet<int> numbers = [];
        foreach (Field text in (paper.Pair.Source ?? paper.Pair.Any).Fields)
        {
            if (text.Name is not (FieldName.Authors or FieldName.Category)
                && (paper.Pair.Source is not null || text.Name is FieldName.Title or FieldName.Abstract))
            {
                terms.Find(text.Text, numbers);
            }
        }

        return [.. numbers];
    }

    // Whether a field renders a term as the tables know it.
    private bool Find(int number, ArxivId paper, SearchedField field, List<TermMention> mentions)
    {
        int before = mentions.Count;
        FoldedText folded = field.Folded;
        List<TextSpan>? taken = null;
        foreach (SoughtRendering sought in terms.Sought(number))
        {
            if (!field.Characters.MayHold(sought.Folded))
            {
                continue;
            }

            int at = -1;
            while ((at = folded.Text.IndexOf(sought.Folded, at + 1, StringComparison.Ordinal)) >= 0)
            {
                TextSpan span = new(at, sought.Folded.Length);
                if (taken?.Exists(span.Overlaps) != true)
                {
                    (taken ??= []).Add(span);
                    mentions.Add(new(terms.Terms[number], sought.Text, sought.Standing, new(paper, field.Target.Field.Name, folded.Original(at, span.Length))));
                    break;
                }
            }
        }

        return mentions.Count > before;
    }

    // Where a settled term is rendered otherwise. A stretch that renders another term of the paper is none of them.
    private void AddNear(PaperEvidence paper, SearchedField[] fields, int[] found, bool[] isRendered, List<TermMention> mentions)
    {
        int known = mentions.Count;
        for (int i = 0; i < isRendered.Length; i++)
        {
            Term term = terms.Terms[found[i / fields.Length]];
            TextEvidence target = fields[i % fields.Length].Target;
            if (!isRendered[i] && term.IsSettled && _near.Find(term, paper, fields[i % fields.Length]) is (TextSpan span, TextSpan other)
                && !IsTaken(other, target.Field.Name, mentions, known) && !terms.IsPreferred(span.Of(target.Text)))
            {
                mentions.Add(new(term, span.Of(target.Text), TermStanding.Unlisted, new(paper.Id, target.Field.Name, span)));
            }
        }
    }

    private static bool IsTaken(TextSpan span, FieldName field, List<TermMention> mentions, int known)
    {
        for (int i = 0; i < known; i++)
        {
            if (mentions[i].Place.Field == field && mentions[i].Place.Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}
