using System.Collections.Immutable;
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
        TextEvidence[] targets = [.. paper.Fields.Select(field => field.Target).OfType<TextEvidence>().Where(text => text.IsText)];
        if (targets.Length == 0)
        {
            return mentions;
        }

        SortedSet<int> found = Terms(paper);
        foreach (TextEvidence target in targets)
        {
            FoldedText folded = FoldedText.Of(target.Text, TermText.Fold);
            foreach (int term in found)
            {
                Find(term, paper.Id, target.Field, folded, mentions);
            }
        }

        AddNear(paper, targets, found, mentions);
        return mentions;
    }

    private SortedSet<int> Terms(PaperEvidence paper)
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

        return numbers;
    }

    private void Find(int number, ArxivId paper, Field field, FoldedText folded, List<TermMention> mentions)
    {
        List<TextSpan>? taken = null;
        foreach (SoughtRendering sought in terms.Sought(number))
        {
            int at = -1;
            while ((at = folded.Text.IndexOf(sought.Folded, at + 1, StringComparison.Ordinal)) >= 0)
            {
                TextSpan span = new(at, sought.Folded.Length);
                if (taken?.Exists(span.Overlaps) != true)
                {
                    (taken ??= []).Add(span);
                    mentions.Add(new(terms.Terms[number], sought.Text, sought.Standing, new(paper, field.Name, folded.Original(at, span.Length))));
                    break;
                }
            }
        }
    }

    // Where a settled term is rendered otherwise. A stretch that renders another term of the paper is none of them.
    private void AddNear(PaperEvidence paper, TextEvidence[] targets, SortedSet<int> found, List<TermMention> mentions)
    {
        ILookup<Term, TermMention> known = mentions.ToLookup(mention => mention.Term, (IEqualityComparer<Term>)ReferenceEqualityComparer.Instance);
        ILookup<FieldName, TextSpan> taken = mentions.ToLookup(mention => mention.Place.Field, mention => mention.Place.Span);
        Dictionary<FieldName, WordEdges> edges = targets.ToDictionary(target => target.Field.Name, target => new WordEdges(target.Text, Segmenter));
        foreach (Term term in found.Select(number => terms.Terms[number]).Where(term => term.IsSettled))
        {
            ImmutableArray<int> stems = TermBase.Stems(term, lexicon);
            foreach (TextEvidence target in targets.Where(target => !known[term].Any(mention => mention.Place.Field == target.Field.Name)))
            {
                if (_near.Find(term.Preferred!, stems, paper, target, edges[target.Field.Name]) is (TextSpan span, TextSpan other)
                    && !taken[target.Field.Name].Any(other.Overlaps) && !terms.IsPreferred(span.Of(target.Text)))
                {
                    mentions.Add(new(term, span.Of(target.Text), TermStanding.Unlisted, new(paper.Id, target.Field.Name, span)));
                }
            }
        }
    }
}
