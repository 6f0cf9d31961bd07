namespace Alignment.Corpus.Tallies;

/// <summary>A pair of editions that could not be judged.</summary>
/// <param name="Source">The English edition, as the plan names it.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Rule">Id of the rule that says so; null where it did not come so far.</param>
/// <param name="Message">Why, in English.</param>
/// <param name="MessageChinese">Why, in Chinese.</param>
public sealed record UnjudgedEdition(string Source, string Target, string? Rule, string Message, string MessageChinese)
{
    /// <summary>By name, then by reason: no two have the same place.</summary>
    internal static Comparer<UnjudgedEdition> Order { get; } = Comparer<UnjudgedEdition>.Create((left, right) =>
    {
        int order = string.CompareOrdinal(left.Target, right.Target);
        order = order != 0 ? order : string.CompareOrdinal(left.Source, right.Source);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    });
}
