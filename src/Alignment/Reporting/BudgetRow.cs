namespace Alignment.Reporting;

/// <summary>One budget of the gate.</summary>
/// <param name="Name"><c>missing-papers</c>, <c>lost-tail</c>, <c>placeholders</c>, <c>wrong-language</c>, <c>errors</c>, <c>warnings</c>, or the id of a rule.</param>
/// <param name="Used">A share for missing papers and where the limit is one, else a count.</param>
/// <param name="Limit">What is allowed; null for any amount.</param>
/// <param name="Exceeded">Whether more was used than is allowed.</param>
/// <param name="Text">The same in words.</param>
public sealed record BudgetRow(string Name, double Used, double? Limit, bool Exceeded, string Text);
