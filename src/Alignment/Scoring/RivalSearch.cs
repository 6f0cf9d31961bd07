using System.Collections.Immutable;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Searches an edition for the paper that explains a text best, its own aside.</summary>
/// <remarks>
/// In an edition of up to so many papers each is asked of all others; in a larger one of as many neighbours, half of them on
/// either side, so that the cost of a paper stays what it is there. Thresholds were set in editions of some
/// hundred papers: among tens of thousands chance alone would find many a clause a better paper. For texts that stand out
/// see <see cref="AskEverywhere"/>.
/// </remarks>
internal sealed class RivalSearch
{
    // Starting a thread costs more than asking so few papers.
    private const int FewestForThreads = 16;

    private readonly ImmutableArray<PaperEvidence> _papers;
    private readonly ImmutableArray<PaperWords> _words;
    private readonly Lexicon _lexicon;
    private readonly int _slices;
    private readonly RivalSums?[] _best;
    private readonly float[][] _own;

    /// <summary>Searches for all papers at once: each English paper is spread out once, and every target text near it asked.</summary>
    /// <param name="evidence">The papers.</param>
    /// <param name="words">Their words, in the same order.</param>
    /// <param name="lexicon">What they are compared with.</param>
    /// <param name="mostRivals">With how many papers each is compared at least: all others, or in a larger edition its nearest.</param>
    /// <param name="threads">Number of threads; null for one a core where there is enough work.</param>
    public RivalSearch(EditionEvidence evidence, ImmutableArray<PaperWords> words, Lexicon lexicon, int mostRivals = int.MaxValue, int? threads = null)
    {
        _papers = evidence.Papers;
        _words = words;
        _lexicon = lexicon;
        _slices = threads ?? (words.Length < FewestForThreads ? 1 : Environment.ProcessorCount);
        _own = new float[words.Length][];
        int reach = words.Length > mostRivals ? mostRivals / 2 : words.Length;
        int[][] places = Numbered(words, out int[] asked);
        _best = Search(asked, (lanes, first, best) =>
        {
            int end = Math.Min(first + RivalLanes.Width, words.Length);
            for (int rival = first; rival < end; rival++)
            {
                _own[rival] = lanes.ValuesOf(rival, places[rival]);
            }

            for (int target = Math.Max(0, first - reach); target < Math.Min(end + reach, words.Length); target++)
            {
                Ask(lanes, target, places[target], best, withClauses: true);
            }
        });
    }

    /// <summary>How well a paper's own English side explains each of its distinct words.</summary>
    public float[] Own(int paper) => _own[paper];

    /// <summary>The rivals of a paper's texts: the whole first, then its fields, then its clauses.</summary>
    public RivalSums Best(int paper) => _best[paper] ??= new(TextCount(paper));

    /// <summary>
    /// Asks the whole and the fields of some papers of every other paper, however far away: those that their own paper
    /// explains worst, whose texts may be anybody's.
    /// </summary>
    public void AskEverywhere(IReadOnlyCollection<int> targets)
    {
        int[][] places = Numbered(targets.Select(target => _words[target]), out int[] asked);
        RivalSums?[] far = Search(asked, (lanes, _, best) =>
        {
            foreach ((int target, int[] words) in targets.Zip(places))
            {
                Ask(lanes, target, words, best, withClauses: false);
            }
        });
        foreach (int target in targets)
        {
            if (far[target] is RivalSums sums)
            {
                Best(target).Offer(sums);
            }
        }
    }

    // Each thread takes the next stretch of rivals and keeps its own best. Put together in order, and the earlier paper
    // kept where two are equal, they are the same on any number of threads.
    private RivalSums?[] Search(int[] asked, Action<RivalLanes, int, RivalSums?[]> ask)
    {
        int groups = (_papers.Length + RivalLanes.Width - 1) / RivalLanes.Width;
        int mostWords = _words.Select(words => words.Types.Length).DefaultIfEmpty(0).Max();
        RivalSums?[][] best = new RivalSums?[_slices][];
        Parallel.For(0, _slices, slice =>
        {
            best[slice] = new RivalSums?[_papers.Length];
            using RivalLanes lanes = new(_lexicon, asked, mostWords);
            for (int group = groups * slice / _slices; group < groups * (slice + 1) / _slices; group++)
            {
                lanes.Fill(_papers.AsSpan(), group * RivalLanes.Width);
                ask(lanes, group * RivalLanes.Width, best[slice]);
            }
        });
        foreach (RivalSums?[] later in best.AsSpan(1))
        {
            for (int target = 0; target < later.Length; target++)
            {
                if (later[target] is RivalSums sums)
                {
                    (best[0][target] ??= new(TextCount(target))).Offer(sums);
                }
            }
        }

        return best[0];
    }

    // The words of some papers, each by its place among all of them.
    private int[][] Numbered(IEnumerable<PaperWords> papers, out int[] asked)
    {
        TypeNumbers numbers = TypesMet.NoChinese(_lexicon);
        List<int[]> places = [];
        List<int> met = [];
        foreach (PaperWords paper in papers)
        {
            int[] ofPaper = new int[paper.Types.Length];
            for (int word = 0; word < ofPaper.Length; word++)
            {
                if (numbers.Add(paper.Types[word], out ofPaper[word]))
                {
                    met.Add(paper.Types[word]);
                }
            }

            places.Add(ofPaper);
        }

        asked = [.. met];
        return [.. places];
    }

    private void Ask(RivalLanes lanes, int target, int[] places, RivalSums?[] best, bool withClauses)
    {
        if (places.Length > 0)
        {
            lanes.Ask(target, _words[target], places, best[target] ??= new(TextCount(target)), withClauses);
        }
    }

    private int TextCount(int paper) => 1 + _words[paper].Fields.Count + _words[paper].Clauses.Count;
}
