using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>Groups of papers by name.</summary>
internal sealed class GroupTallies
{
    private readonly SortedDictionary<string, GroupTally> _groups = new(StringComparer.Ordinal);

    /// <summary>A group; empty when nothing was counted in it yet.</summary>
    public GroupTally this[string key]
    {
        get
        {
            if (!_groups.TryGetValue(key, out GroupTally? group))
            {
                group = _groups[key] = new GroupTally();
            }

            return group;
        }
    }

    /// <summary>Every group, by name.</summary>
    public IReadOnlyDictionary<string, GroupTally> All => _groups;

    /// <summary>Counts what others have counted.</summary>
    public void Add(ImmutableArray<GroupState> states)
    {
        foreach (GroupState state in states)
        {
            this[state.Key].Add(state);
        }
    }

    /// <summary>What is kept of them.</summary>
    public ImmutableArray<GroupState> State() => [.. _groups.Select(group => group.Value.State(group.Key))];
}
