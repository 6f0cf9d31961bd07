using System.Collections.Immutable;
using Alignment.Languages.Segmentation;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>Finds the terms of English papers and how the Chinese fields beside them render each.</summary>
/// <remarks>
/// English candidates are ranked by C-value (Frantzi et al. 2000), renderings tied to them by the log-likelihood ratio over
/// fields (Dunning 1993). The two sides may be independent summaries: what counts is what occurs together over many papers.
/// </remarks>
public static class TermMiner
{
    /// <summary>The terms with at least one rendering: the most inconsistent first, then those in most fields, then by name.</summary>
    /// <param name="papers">The papers, in an order that does not matter.</param>
    /// <param name="segmenter">Cuts the Chinese fields.</param>
    /// <param name="options">What counts as a term.</param>
    public static ImmutableArray<MinedTerm> Mine(IReadOnlyList<MiningPaper> papers, IWordSegmenter segmenter, MiningOptions options)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(options);
        MiningField[] fields = [.. papers.SelectMany(paper => paper.Fields)];
        int[] paperOf = [.. papers.SelectMany((paper, number) => Enumerable.Repeat(number, paper.Fields.Length))];
        EnglishIndex english = new(fields.Select(field => field.English));
        ChineseIndex chinese = new(fields.Select(field => field.Chinese), segmenter);
        var candidates = EnglishCandidates.Of(english, options);
        Dictionary<string, EnglishTerm> terms = candidates.ToDictionary(
            term => term.Key, term => new EnglishTerm(term.Key, term.Value), StringComparer.Ordinal);
        Read(papers, terms);
        RenderingFinder finder = new(chinese, paperOf, options);
        foreach ((string key, double _) in candidates)
        {
            EnglishTerm term = terms[key];
            List<int> numbers = finder.Find(term.Spelling, term.Near, term.Around);
            term.Renderings = [.. numbers.Select(number => (number, finder.Fields(number, term.Around, numbers)))];
        }

        RenderingEdges edges = new(chinese, segmenter);
        RenderingOwners owners = new(english, chinese, terms.Values.SelectMany(term => term.Renderings).Select(rendering => rendering.Number));
        return
        [
            .. candidates.Select(term => terms[term.Key])
                .Where(term => term.Renderings.Count > 0 && owners.Owns(term.Key, term.Renderings[0].Number))
                .Select(term => Mined(term, owners, chinese, edges))
                .OrderByDescending(term => term.Inconsistency)
                .ThenByDescending(term => term.Fields)
                .ThenBy(term => term.English, StringComparer.Ordinal),
        ];
    }

    private static MinedTerm Mined(EnglishTerm term, RenderingOwners owners, ChineseIndex chinese, RenderingEdges edges)
    {
        ImmutableArray<MinedRendering> renderings =
        [
            .. term.Renderings
                .Where(rendering => owners.Owns(term.Key, rendering.Number))
                .Select((rendering, order) => (Mined: new MinedRendering(chinese.Text(rendering.Number), rendering.Fields), IsMain: order == 0))
                .Select(rendering => (Whole: edges.Whole(rendering.Mined, term.Around), rendering.Mined, rendering.IsMain))
                .Where(rendering => rendering.IsMain || rendering.Whole == rendering.Mined)
                .Select(rendering => rendering.Whole)
                .OrderByDescending(rendering => rendering.Fields)
                .ThenBy(rendering => rendering.Text, StringComparer.Ordinal)
                .DistinctBy(rendering => rendering.Text),
        ];
        int covered = term.Near.Count(field => chinese.Folded(field).Contains(renderings[0].Text, StringComparison.Ordinal));
        return new(term.Spelling, term.Near.Count, covered, term.Value, renderings);
    }

    private static void Read(IReadOnlyList<MiningPaper> papers, Dictionary<string, EnglishTerm> terms)
    {
        int first = 0;
        HashSet<EnglishTerm> inPaper = new(ReferenceEqualityComparer.Instance);
        foreach (MiningPaper paper in papers)
        {
            inPaper.Clear();
            void Around(string key, string spelling)
            {
                if (terms.TryGetValue(key, out EnglishTerm? term))
                {
                    inPaper.Add(term);
                }
            }

            EnglishGrams.Each(paper.Title, Around);
            EnglishGrams.Each(paper.Abstract, Around);
            for (int i = 0; i < paper.Fields.Length; i++)
            {
                int field = first + i;
                EnglishGrams.Each(paper.Fields[i].English, (key, spelling) =>
                {
                    if (terms.TryGetValue(key, out EnglishTerm? term))
                    {
                        inPaper.Add(term);
                        term.Add(field, spelling);
                    }
                });
            }

            foreach (EnglishTerm term in inPaper)
            {
                term.Around.AddRange(Enumerable.Range(first, paper.Fields.Length));
            }

            first += paper.Fields.Length;
        }
    }

    /// <summary>Where a term stands.</summary>
    private sealed class EnglishTerm(string key, double value)
    {
        private readonly SortedDictionary<string, int> _spellings = new(StringComparer.Ordinal);

        public string Key => key;

        public double Value => value;

        public List<(int Number, int Fields)> Renderings { get; set; } = [];

        public List<int> Near { get; } = [];

        public List<int> Around { get; } = [];

        // Of the spellings the most frequent.
        public string Spelling => _spellings.MaxBy(spelling => spelling.Value).Key;

        public void Add(int field, string spelling)
        {
            _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + 1;
            if (Near.Count == 0 || Near[^1] != field)
            {
                Near.Add(field);
            }
        }
    }
}
