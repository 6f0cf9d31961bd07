using Alignment.Checks;

namespace Alignment.Corpus.Tallies;

/// <summary>Counts and measures of a group of papers.</summary>
internal sealed class GroupTally
{
    private readonly SortedDictionary<string, (long Editions, long Errors, long Warnings, long Notes)> _rules = new(StringComparer.Ordinal);

    public long Editions { get; set; }

    public long Papers { get; set; }

    public long Expected { get; set; }

    public long Missing { get; set; }

    public Measure LengthRatio { get; } = new();

    public Measure Coverage { get; } = new();

    public Measure Support { get; } = new();

    /// <summary>Counts findings of one rule in one edition.</summary>
    public void Add(string rule, IEnumerable<Level> levels)
    {
        ILookup<Level, Level> counts = levels.ToLookup(level => level);
        Add(new RuleState(rule, 1, counts[Level.Error].Count(), counts[Level.Warning].Count(), counts[Level.Note].Count()));
    }

    /// <summary>Counts what another has counted.</summary>
    public void Add(GroupState state)
    {
        Editions += state.Editions;
        Papers += state.Papers;
        Expected += state.Expected;
        Missing += state.Missing;
        LengthRatio.Add(state.LengthRatio);
        Coverage.Add(state.Coverage);
        Support.Add(state.Support);
        foreach (RuleState rule in state.Rules)
        {
            Add(rule);
        }
    }

    /// <summary>What is kept of it.</summary>
    public GroupState State(string key) => new(
        key, Editions, Papers, Expected, Missing,
        [.. _rules.Select(rule => new RuleState(rule.Key, rule.Value.Editions, rule.Value.Errors, rule.Value.Warnings, rule.Value.Notes))],
        LengthRatio.State(), Coverage.State(), Support.State());

    private void Add(RuleState rule)
    {
        (long editions, long errors, long warnings, long notes) = _rules.GetValueOrDefault(rule.Rule);
        _rules[rule.Rule] = (editions + rule.Editions, errors + rule.Errors, warnings + rule.Warnings, notes + rule.Notes);
    }
}
