namespace Alignment.Reporting.Diffs;

/// <summary>How the findings of a rule changed.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Name">Name of the rule.</param>
/// <param name="Gone">Findings of the first report alone.</param>
/// <param name="New">Findings of the second report alone.</param>
/// <param name="Same">Findings of both.</param>
public sealed record RuleChange(string Rule, string Name, int Gone, int New, int Same);
