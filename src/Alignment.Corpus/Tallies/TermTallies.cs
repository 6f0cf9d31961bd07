using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>How terms are rendered, counted over editions.</summary>
internal sealed class TermTallies
{
    private readonly SortedDictionary<string, (long Fields, SortedDictionary<(string Text, string Standing), long> Renderings)> _terms =
        new(StringComparer.Ordinal);

    /// <summary>Counts what others have counted.</summary>
    public void Add(IEnumerable<TermState> terms)
    {
        foreach (TermState term in terms)
        {
            if (!_terms.TryGetValue(term.Term, out (long Fields, SortedDictionary<(string, string), long> Renderings) known))
            {
                known = (0, new(RenderingOrder));
            }

            _terms[term.Term] = (known.Fields + term.Fields, known.Renderings);
            foreach (RenderingState rendering in term.Renderings)
            {
                (string, string) key = (rendering.Text, rendering.Standing);
                known.Renderings[key] = known.Renderings.GetValueOrDefault(key) + rendering.Fields;
            }
        }
    }

    /// <summary>What is kept of them, by term.</summary>
    public ImmutableArray<TermState> State() =>
    [
        .. _terms.Select(term => new TermState(
            term.Key, term.Value.Fields,
            [.. term.Value.Renderings.Select(rendering => new RenderingState(rendering.Key.Text, rendering.Key.Standing, rendering.Value))])),
    ];

    private static readonly Comparer<(string Text, string Standing)> RenderingOrder = Comparer<(string Text, string Standing)>.Create((left, right) =>
        string.CompareOrdinal(left.Text, right.Text) is var text and not 0 ? text : string.CompareOrdinal(left.Standing, right.Standing));
}
