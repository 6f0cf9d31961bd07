using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms;

/// <summary>Scores how steadily an edition renders terms.</summary>
public static class TermScorer
{
    /// <summary>Scores an edition.</summary>
    /// <param name="evidence">The editions.</param>
    /// <param name="terms">The terms to look for.</param>
    /// <param name="lexicon">Tells which words the English paper accounts for.</param>
    public static TermScores Score(EditionEvidence evidence, TermBase terms, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(terms);
        return Score(evidence, Ordered.Map(evidence.Papers, new TermFinder(terms, lexicon).Find));
    }

    /// <summary>The same, of papers whose mentions are known.</summary>
    internal static TermScores Score(EditionEvidence evidence, ImmutableArray<List<TermMention>> papers)
    {
        Dictionary<Term, TermCount> counts = new(ReferenceEqualityComparer.Instance);
        foreach (List<TermMention> mentions in papers)
        {
            foreach (TermMention mention in mentions)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(counts, mention.Term, out _) ??= new(mention.Term)).Add(mention);
            }
        }

        ImmutableArray<TermUse> uses =
        [
            .. counts.Values.Select(count => count.Use())
                .OrderByDescending(use => use.Fields).ThenBy(use => use.Term.English, StringComparer.Ordinal),
        ];
        ImmutableArray<CategoryConsistency> categories = Categories(evidence, papers, uses);
        return new(
            uses,
            new(categories.Sum(category => category.Fields.Present), categories.Sum(category => category.Fields.Expected)),
            categories,
            [.. papers.SelectMany(mentions => mentions)]);
    }

    private static ImmutableArray<CategoryConsistency> Categories(
        EditionEvidence evidence, ImmutableArray<List<TermMention>> papers, ImmutableArray<TermUse> uses)
    {
        Dictionary<Term, string> mains = new(ReferenceEqualityComparer.Instance);
        foreach (TermUse use in uses.Where(use => use.Fields > 1))
        {
            mains[use.Term] = use.Renderings[0].Text;
        }

        SortedDictionary<string, (int Main, int All)> categories = new(StringComparer.Ordinal);
        foreach ((PaperEvidence paper, List<TermMention> mentions) in evidence.Papers.Zip(papers))
        {
            (int main, int all) = MainAmong(mentions, mains);
            if (all > 0)
            {
                (int mainBefore, int allBefore) = categories.GetValueOrDefault(paper.Pair.Any.Category);
                categories[paper.Pair.Any.Category] = (mainBefore + main, allBefore + all);
            }
        }

        return [.. categories.Select(category => new CategoryConsistency(category.Key, new(category.Value.Main, category.Value.All)))];
    }

    // In how many fields of a paper a repeated term is rendered, and in how many of them by its main rendering; the mentions of
    // a term in one field stand together.
    private static (int Main, int All) MainAmong(List<TermMention> mentions, Dictionary<Term, string> mains)
    {
        int main = 0, all = 0;
        bool isMain = false;
        TermMention? last = null;
        foreach (TermMention mention in mentions)
        {
            if (last is null || !ReferenceEquals(last.Term, mention.Term) || last.Place.Field != mention.Place.Field)
            {
                last = mention;
                isMain = false;
                all += mains.ContainsKey(mention.Term) ? 1 : 0;
            }

            if (!isMain && mains.TryGetValue(mention.Term, out string? rendering) && mention.Rendering == rendering)
            {
                isMain = true;
                main++;
            }
        }

        return (main, all);
    }
}
