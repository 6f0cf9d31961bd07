using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Pairing;

/// <summary>Pairs two editions by arXiv identifier and tells what the target lacks.</summary>
public static class EditionPairer
{
    // A tail this unlikely under the loss rate of the other papers was cut off, however short it is.
    private const double UnlikelyTail = 1e-6;
    private const int ShortestTail = 5;
    private const double SmallestPart = 0.1;

    /// <summary>Pairs the papers of two editions.</summary>
    /// <param name="source">The edition that is checked against.</param>
    /// <param name="target">The edition that is checked.</param>
    /// <param name="crawl">The raw crawl that the target was made from, if it is at hand.</param>
    /// <param name="options">Scope and thresholds.</param>
    public static EditionPair Pair(Edition source, Edition target, Edition? crawl, PairingOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);

        target = target with { Template = TemplateOf(target, source) };
        PaperMatcher matcher = PaperMatcher.Between(crawl is null ? [source] : [source, crawl], target);
        ImmutableArray<PaperPair> paired = [.. source.Papers.Select(paper => new PaperPair(paper, matcher.Find(paper)))];
        HashSet<Paper> taken = [.. paired.Select(pair => pair.Target).OfType<Paper>()];
        ImmutableArray<PaperPair> papers =
        [
            .. paired,
            .. target.Papers.Where(paper => !taken.Contains(paper)).Select(paper => new PaperPair(null, paper)),
        ];
        Edition witness = crawl ?? source;
        // What the target's own generator crawled it was to publish, whatever the category.
        // Unless the user says otherwise.
        ScopeMode mode = crawl is null || options.Scope == ScopeMode.Listed ? options.Scope : ScopeMode.All;
        ImmutableArray<CategoryScope> categories = Scopes(witness, target, matcher, options with { Scope = mode });
        return new(source, target, crawl, papers, categories, LossOf(witness, matcher, categories, options.LostTail))
        {
            HasListedScope = mode == ScopeMode.Listed,
        };
    }

    // A field that many papers of the target lost is still part of its template when the source writes it.
    private static ImmutableArray<FieldName> TemplateOf(Edition target, Edition source) =>
    [
        .. FieldNames.Summaries.Where(name => target.Template.Contains(name)
            || (source.Template.Contains(name)
                && target.Papers.Count(paper => paper[name] is not null) > SmallestPart * target.Papers.Length)),
    ];

    private static ImmutableArray<CategoryScope> Scopes(
        Edition witness, Edition target, PaperMatcher matcher, PairingOptions options)
    {
        var holdings = target.Papers.CountBy(paper => paper.Category).ToDictionary();
        // A category whose contents promise what the edition does not hold was followed.
        var promised = target.Contents.GroupBy(entry => entry.Category).ToDictionary(group => group.Key, group => group.Sum(e => e.Total));
        return
        [
            .. witness.Papers
                .GroupBy(paper => paper.Category, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                {
                    int expected = group.Count();
                    int held = group.Count(paper => matcher.Find(paper) is not null);
                    int lost = promised.GetValueOrDefault(group.Key) - holdings.GetValueOrDefault(group.Key);
                    bool isFollowed = options.Scope == ScopeMode.Listed
                        ? options.Categories.Contains(group.Key)
                        : options.Scope == ScopeMode.All
                            || holdings.GetValueOrDefault(group.Key) >= options.FollowThreshold
                            || (held > 0 && 2 * held >= expected)
                            || (lost > 0 && expected - held <= lost);
                    return new CategoryScope(group.Key, expected, held, isFollowed);
                }),
        ];
    }

    private static Loss LossOf(
        Edition witness, PaperMatcher matcher, ImmutableArray<CategoryScope> categories, int lostTail)
    {
        HashSet<string> followed = [.. categories.Where(scope => scope.IsFollowed).Select(scope => scope.Category)];
        List<Paper> expected = [.. witness.Papers.Where(paper => followed.Contains(paper.Category))];
        int kept = expected.FindLastIndex(paper => matcher.Find(paper) is not null) + 1;
        List<Paper> scattered = [.. expected.Take(kept).Where(paper => matcher.Find(paper) is null)];
        List<Paper> tail = expected[kept..];

        if (!IsCutOff(tail.Count, scattered.Count, kept, lostTail))
        {
            scattered.AddRange(tail);
            tail.Clear();
        }

        return new(
            [.. tail],
            [.. scattered],
            [.. witness.Papers.Where(paper => !followed.Contains(paper.Category) && matcher.Find(paper) is null)],
            expected.Count);
    }

    private static bool IsCutOff(int tail, int scattered, int kept, int lostTail)
    {
        if (kept == 0)
        {
            return false;
        }

        double lossRate = (scattered + 1.0) / (kept + 2.0);
        return tail >= lostTail || (tail >= ShortestTail && Math.Pow(lossRate, tail) < UnlikelyTail);
    }
}
