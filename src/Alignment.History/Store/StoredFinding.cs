namespace Alignment.History.Store;

/// <summary>Findings of one rule at one level in one edition.</summary>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Prevents">Whether the editions could not be judged because of it.</param>
/// <param name="Count">How many.</param>
public sealed record StoredFinding(long Edition, string Rule, string Name, string Level, bool Prevents, int Count);
