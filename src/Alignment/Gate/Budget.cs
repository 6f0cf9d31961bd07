using Alignment.Languages;

namespace Alignment.Gate;

/// <summary>One budget of the gate, and how much of it the target used up.</summary>
/// <param name="Name">A name of <see cref="BudgetKind"/>, or the id of a rule.</param>
/// <param name="Used">What was used: a share where the limit is one, else a count.</param>
/// <param name="Limit">What is allowed; null for any amount.</param>
/// <param name="Text">Both in words, such as <c>errors 2, allowed 0</c>.</param>
public sealed record Budget(string Name, double Used, double? Limit, LocalText Text)
{
    /// <summary>Whether more was used than is allowed.</summary>
    public bool IsExceeded => Used > Limit;
}
