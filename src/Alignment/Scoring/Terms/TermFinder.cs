using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages.Terms;
using Alignment.Text;

namespace Alignment.Scoring.Terms;

/// <summary>Finds how the target fields of a paper render the terms of its English texts.</summary>
/// <remarks>
/// The two sides are independent summaries, so a term is asked of the whole English paper, not of the field. A term that no
/// field renders is no fault: a summary may leave it out.
/// </remarks>
internal sealed class TermFinder(TermBase terms)
{
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

        return mentions;
    }

    /// <summary>The numbers of the terms of the English paper.</summary>
    public SortedSet<int> Terms(PaperEvidence paper)
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
        List<TextSpan> taken = [];
        foreach (SoughtRendering sought in terms.Sought(number))
        {
            int at = -1;
            while ((at = folded.Text.IndexOf(sought.Folded, at + 1, StringComparison.Ordinal)) >= 0)
            {
                TextSpan span = new(at, sought.Folded.Length);
                if (!taken.Exists(span.Overlaps))
                {
                    taken.Add(span);
                    mentions.Add(new(terms.Terms[number], sought.Text, sought.Standing, new(paper, field.Name, folded.Original(at, span.Length))));
                    break;
                }
            }
        }
    }
}
