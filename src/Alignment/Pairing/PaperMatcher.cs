using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Pairing;

/// <summary>Finds a paper in the other edition: by its identifier, or by its title where the identifier was altered.</summary>
internal sealed class PaperMatcher
{
    // "Introduction" is no title to recognise a paper by.
    private const int ShortestTitle = 12;

    private readonly Edition _target;
    private readonly Dictionary<string, Paper> _strays;

    private PaperMatcher(Edition target, Dictionary<string, Paper> strays)
    {
        _target = target;
        _strays = strays;
    }

    /// <summary>A matcher between the editions that say what is to be there, and the target.</summary>
    /// <param name="witnesses">The source, and the crawl if there is one.</param>
    /// <param name="target">The target.</param>
    public static PaperMatcher Between(IReadOnlyList<Edition> witnesses, Edition target)
    {
        // Only a target paper that nobody else knows can have lost its identifier.
        IEnumerable<Paper> unknown = target.Papers.Where(paper => witnesses.All(witness => witness.Find(paper.Id) is null));
        Dictionary<string, Paper> strays = unknown
            .GroupBy(paper => Key(paper.Title), StringComparer.Ordinal)
            .Where(group => group.Key.Length >= ShortestTitle && group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
        return new(target, strays);
    }

    /// <summary>The target's entry of a paper; null when it has none.</summary>
    public Paper? Find(Paper paper) => _target.Find(paper.Id) ?? _strays.GetValueOrDefault(Key(paper.Title));

    private static string Key(string title) => WhiteSpace.Joined(title).ToLowerInvariant();
}
