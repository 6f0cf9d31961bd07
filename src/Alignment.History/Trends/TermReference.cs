using Alignment.History.Store;

namespace Alignment.History.Trends;

/// <summary>The main rendering of each term that a history renders in several ways: that of most fields.</summary>
internal sealed class TermReference
{
    private readonly Dictionary<string, string> _main = new(StringComparer.Ordinal);

    /// <summary>Finds the main renderings; of two alike the first in ordinal order.</summary>
    public TermReference(IEnumerable<StoredTerm> terms)
    {
        foreach (IGrouping<string, StoredTerm> term in terms.GroupBy(use => use.Term, StringComparer.Ordinal))
        {
            (string Rendering, int Fields)[] renderings =
            [
                .. term.GroupBy(use => use.Rendering, StringComparer.Ordinal)
                    .Select(group => (group.Key, group.Sum(use => use.Fields)))
                    .OrderByDescending(rendering => rendering.Item2)
                    .ThenBy(rendering => rendering.Key, StringComparer.Ordinal),
            ];
            if (renderings.Length > 1)
            {
                _main.Add(term.Key, renderings[0].Rendering);
            }
        }
    }

    /// <summary>Uses of a main rendering, among all uses of those terms.</summary>
    public (int Main, int All) Count(IEnumerable<StoredTerm> terms)
    {
        int main = 0, all = 0;
        foreach (StoredTerm use in terms)
        {
            if (_main.TryGetValue(use.Term, out string? rendering))
            {
                all += use.Fields;
                main += use.Rendering == rendering ? use.Fields : 0;
            }
        }

        return (main, all);
    }
}
